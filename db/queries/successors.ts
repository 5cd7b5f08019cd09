import { and, eq, inArray } from 'drizzle-orm'
import type { DateWithPrecision } from '../../domain/dates/date-with-precision'
import { lastDayOf } from '../../domain/dates/format-date'
import { grouped } from '../../domain/collections/grouped'
import { type Database, reader } from '../client'
import { acts, agreements, relations } from '../schema/index'

export type Successor = DateWithPrecision & { title: string; slug: string }

/**
 * The agreements recorded as superseding each of some others, since they entered into force, or
 * since they were signed where no entry into force is on record.
 */
export async function successorsOf(
  agreementIds: number[],
  db: Database = reader,
): Promise<Map<number, Successor[]>> {
  if (agreementIds.length === 0) return new Map()
  const rows = await db
    .select({
      supersededId: relations.toAgreementId,
      title: agreements.shortTitle,
      slug: agreements.slug,
      type: acts.type,
      on: acts.on,
      precision: acts.precision,
    })
    .from(relations)
    .innerJoin(agreements, eq(agreements.id, relations.agreementId))
    .innerJoin(acts, eq(acts.agreementId, agreements.id))
    .where(
      and(
        eq(relations.type, 'supersedes'),
        inArray(relations.toAgreementId, agreementIds),
        inArray(acts.type, ['entry-into-force', 'signature', 'adoption']),
      ),
    )
  const bySuperseded = grouped(rows, ({ supersededId }) => supersededId!)
  return new Map(
    [...bySuperseded].map(([id, all]) => [
      id,
      [...grouped(all, ({ slug }) => slug).values()].map(appliesFrom),
    ]),
  )
}

function appliesFrom(dated: (Successor & { type: string })[]): Successor {
  const inForce = dated.filter(({ type }) => type === 'entry-into-force')
  const [first] = (inForce.length ? inForce : dated).toSorted((a, b) =>
    lastDayOf(a) < lastDayOf(b) ? -1 : 1,
  )
  const { title, slug, on, precision } = first!
  return { title, slug, on, precision }
}
