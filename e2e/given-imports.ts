import { eq } from 'drizzle-orm'
import { desk } from '../db/client'
import { receiveImport } from '../db/mutations/imports'
import { staff } from '../db/schema/index'
import type { ImportFormat } from '../domain/imports/formats'
import { readCsv } from '../domain/imports/read-csv'

/** A file brought in and not imported yet. */
export async function broughtIn(name: string, format: ImportFormat, csv: string) {
  const table = readCsv(new TextEncoder().encode(csv))
  if ('fault' in table) throw new Error(table.fault)
  const [editor] = await desk.select({ id: staff.id }).from(staff).where(eq(staff.role, 'editor'))
  return receiveImport({ name, format, table }, editor!.id)
}
