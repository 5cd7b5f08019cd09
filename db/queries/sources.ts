import { asc, eq, inArray } from 'drizzle-orm'
import { grouped } from '../../domain/collections/grouped'
import { type Database, reader, type Transaction } from '../client'
import { citations, sources } from '../schema/index'

/** A source as it is shown and counted. */
export type SourceShown = {
  id: number
  outlet: string
  title: string | null
  url: string | null
  publishedOn: string | null
  publishedPrecision: 'day' | 'month' | 'year' | null
  language: string
  type: string
  stateAffiliation: string | null
  outletId: number | null
  originId: number | null
  originOutletId: number | null
}

export const sourceColumns = {
  id: sources.id,
  outlet: sources.outlet,
  title: sources.title,
  url: sources.url,
  publishedOn: sources.publishedOn,
  publishedPrecision: sources.publishedPrecision,
  language: sources.language,
  type: sources.type,
  stateAffiliation: sources.stateAffiliation,
  outletId: sources.outletId,
  originId: sources.originId,
  originOutletId: sources.originOutletId,
}

const columns = {
  agreement: citations.agreementId,
  participation: citations.participationId,
  tenure: citations.tenureId,
  signing: citations.signingId,
  act: citations.actId,
  relation: citations.relationId,
  commitment: citations.commitmentId,
  assessment: citations.assessmentId,
  extension: citations.extensionId,
  event: citations.eventId,
  claim: citations.claimId,
  edition: citations.editionId,
}

/** The sources on which each of some facts of one kind rests. */
export async function sourcesOf(
  fact: keyof typeof columns,
  ids: number[],
  db: Database | Transaction = reader,
): Promise<Map<number, SourceShown[]>> {
  if (ids.length === 0) return new Map()
  const column = columns[fact]
  const rows = await db
    .select({ factId: column, ...sourceColumns })
    .from(citations)
    .innerJoin(sources, eq(sources.id, citations.sourceId))
    .where(inArray(column, ids))
    .orderBy(asc(sources.publishedOn), asc(sources.id))
  const groups = grouped(rows, ({ factId }) => factId!)
  return new Map(
    [...groups].map(([id, list]) => [id, list.map(({ factId: _, ...source }) => source)]),
  )
}
