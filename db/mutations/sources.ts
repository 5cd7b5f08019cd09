import { and, eq, inArray, notInArray, sql } from 'drizzle-orm'
import type { SourceType } from '../../domain/agreements/vocabulary'
import type { DatePrecision } from '../../domain/dates/date-with-precision'
import { addressKey } from '../../domain/sources/address'
import type { Transaction } from '../client'
import type { CitationColumn } from '../facts/fact-kind'
import { findSourceAt } from '../queries/desk/source-lookup'
import { citations, sources } from '../schema/index'

export type NewSource = {
  outlet: string
  title: string | null
  url: string | null
  publishedOn: string | null
  publishedPrecision: DatePrecision | null
  language: string
  type: SourceType
  /** The source it relays. */
  originId: number | null
}

/** What a fact rests on: sources on record by their keys, and one that is new. */
export type Cited = { known: number[]; fresh: NewSource | null }

/** Lets a fact, or an edition, rest on these sources and no others. @returns the sources' keys */
export async function citeSources(
  tx: Transaction,
  column: CitationColumn | 'agreementId' | 'editionId',
  factId: number,
  { known, fresh }: Cited,
): Promise<number[]> {
  const ids = [...new Set(fresh ? [...known, await findOrAddSource(tx, fresh)] : known)]
  const ofFact = eq(citations[column], factId)
  await tx
    .delete(citations)
    .where(ids.length ? and(ofFact, notInArray(citations.sourceId, ids)) : ofFact)
  if (ids.length === 0) return ids
  const there = await tx
    .select({ sourceId: citations.sourceId })
    .from(citations)
    .where(and(ofFact, inArray(citations.sourceId, ids)))
  const missing = ids.filter((id) => !there.some(({ sourceId }) => sourceId === id))
  if (missing.length) {
    await tx.insert(citations).values(missing.map((sourceId) => ({ sourceId, [column]: factId })))
  }
  return ids
}

/** Of two who give the same new address at once, one adds it and the other finds it. */
async function findOrAddSource(tx: Transaction, source: NewSource): Promise<number> {
  if (source.url) {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${addressKey(source.url)}))`)
    const known = await findSourceAt(source.url, tx)
    if (known) return known.id
  }
  const [made] = await tx
    .insert(sources)
    .values({ ...source, retrievedAt: source.url ? sql`now()` : null })
    .returning({ id: sources.id })
  return made!.id
}
