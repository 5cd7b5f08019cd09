import { sql } from 'drizzle-orm'
import type { PlannedAgreement } from '../../domain/imports/plan'
import { addressKey, pageSpellings } from '../../domain/sources/address'
import type { Transaction } from '../client'
import { pageOfAddress, sources } from '../schema/index'
import { takeKeys } from './take-keys'

/** The sources of a batch by their addresses; under the empty address, the file itself. */
export type BatchSources = Map<string, number>

/**
 * Finds the sources a file names, whatever the spelling of their addresses, and adds those that are
 * not on record. What names none rests on the file.
 */
export async function findOrAddSources(
  tx: Transaction,
  planned: PlannedAgreement[],
  { importId, fileName }: { importId: number; fileName: string },
): Promise<BatchSources> {
  const given = [
    ...new Set(
      planned.flatMap((one) => [one, ...one.parties, ...one.acts].flatMap((part) => part.sources)),
    ),
  ]
  const known = await findKnown(tx, given)
  const found: BatchSources = new Map()
  const fresh = given.filter((address) => !known.has(addressKey(address)!))
  const perKey = new Map(fresh.map((address) => [addressKey(address)!, address]))
  const ids = await takeKeys(tx, 'sources', perKey.size + 1)
  const rows = [...perKey].map(([key, url], index) => {
    known.set(key, ids[index]!)
    return { id: ids[index]!, url, title: null, outlet: outletOf(url), retrievedAt: sql`now()` }
  })
  const file = {
    id: ids.at(-1)!,
    outlet: 'Imported file',
    title: `${fileName} (import ${importId})`,
  }
  const shared = { language: 'en', type: 'reference' as const }
  for (let first = 0; first < rows.length; first += 500) {
    const some = rows.slice(first, first + 500).map((row) => ({ ...row, ...shared }))
    await tx.insert(sources).overridingSystemValue().values(some)
  }
  await tx
    .insert(sources)
    .overridingSystemValue()
    .values({ ...file, ...shared })
  for (const address of given) found.set(address, known.get(addressKey(address)!)!)
  return found.set('', file.id)
}

async function findKnown(tx: Transaction, given: string[]): Promise<Map<string, number>> {
  const pages = JSON.stringify(given.flatMap(pageSpellings))
  const rows = await tx
    .select({ id: sources.id, url: sources.url })
    .from(sources)
    .where(
      sql`${pageOfAddress(sources.url)} in (select jsonb_array_elements_text(${pages}::jsonb))`,
    )
    .orderBy(sources.id)
  const known = new Map<string, number>()
  for (const { id, url } of rows) {
    const key = addressKey(url!)
    if (key && !known.has(key)) known.set(key, id)
  }
  return known
}

const outletOf = (url: string) => {
  const host = new URL(url).hostname.replace(/^www\./, '')
  return host === 'peaceagreements.org' ? 'PA-X Peace Agreements Database' : host
}
