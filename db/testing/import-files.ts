import { formatOf } from '../../domain/imports/formats'
import { readCsv } from '../../domain/imports/read-csv'
import { receiveImport } from '../mutations/imports'

/** A file brought in by an editor. @returns the key of the batch */
export async function received(csv: string, editorId: number, name = 'test.csv'): Promise<number> {
  const table = readCsv(new TextEncoder().encode(csv))
  if ('fault' in table) throw new Error(table.fault)
  const format = formatOf(table.header)
  if ('fault' in format) throw new Error(format.fault)
  return (await receiveImport({ name, table, ...format }, editorId)).id
}

/** Our own CSV of so many agreements of two countries, each with two parties and three acts. */
export function manyAgreements(count: number): string {
  const rows = Array.from({ length: count }, (_, index) => {
    const [slug, year] = [`example-agreement-${index + 1}`, 1950 + (index % 70)]
    const words = `Agreement ${index + 1} between Iran and Iraq on examples`
    return [
      `agreement,${slug},${words},,treaty,bilateral,published,borders,What ${index + 1} says.,,,,,,`,
      `party,${slug},,,,,,,,Iran,,,,,`,
      `party,${slug},,,,,,,,Iraq,,,,,`,
      `act,${slug},,,,,,,,,signature,${year}-03-19,,,https://example.org/${index + 1}`,
      `act,${slug},,,,,,,,Iran,ratification,${year}-09,,,https://example.org/${index + 1}`,
      `act,${slug},,,,,,,,,entry-into-force,${year + 1},,,https://example.org/${index + 1}`,
    ].join('\r\n')
  })
  return `${columns}\r\n${rows.join('\r\n')}\r\n`
}

const columns =
  'record,agreement,title,short_title,type,form,text,subjects,summary,name,act,date,until,note,sources'
