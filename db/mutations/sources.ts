import { and, eq, inArray, isNull, notInArray, sql } from 'drizzle-orm'
import type { SourceType } from '../../domain/agreements/vocabulary'
import type { DatePrecision } from '../../domain/dates/date-with-precision'
import { addressKey } from '../../domain/sources/address'
import type { Transaction } from '../client'
import type { CitationColumn } from '../facts/fact-kind'
import { findSourceAt } from '../queries/desk/source-lookup'
import { citations, sources } from '../schema/index'

export type NewSource = {
  outlet: string
  outletId?: number | null
  title: string | null
  url: string | null
  publishedOn: string | null
  publishedPrecision: DatePrecision | null
  language: string
  type: SourceType
  /** The source it relays. */
  originId: number | null
  /** The report it is, where it came in as one. */
  reportId?: number
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

/** Of two who give the same new report or address at once, one adds it and the other finds it. */
export async function findOrAddSource(tx: Transaction, source: NewSource): Promise<number> {
  if (source.reportId !== undefined) {
    const known = await sourceOfReport(tx, source.reportId)
    if (known !== null) return known
  }
  if (source.url) {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext(${addressKey(source.url)}))`)
    const known = await findSourceAt(source.url, tx)
    const { reportId } = source
    if (known && (reportId === undefined || (await becameReport(tx, known.id, reportId))))
      return known.id
  }
  const [made] = await tx
    .insert(sources)
    .values({ ...source, retrievedAt: source.url || source.reportId ? sql`now()` : null })
    .returning({ id: sources.id })
  return made!.id
}

/** The source that a report is already, or null; others who ask of the same report wait. */
async function sourceOfReport(tx: Transaction, reportId: number): Promise<number | null> {
  await tx.execute(sql`select from reports where id = ${reportId} for update`)
  const [known] = await tx
    .select({ id: sources.id })
    .from(sources)
    .where(eq(sources.reportId, reportId))
  return known?.id ?? null
}

/** A page on record that came in as a report as well is that report's source from now on. */
async function becameReport(tx: Transaction, id: number, reportId: number): Promise<boolean> {
  const changed = await tx
    .update(sources)
    .set({ reportId })
    .where(and(eq(sources.id, id), isNull(sources.reportId)))
    .returning({ id: sources.id })
  return changed.length > 0
}
