import { eq, sql } from 'drizzle-orm'
import type { DatePrecision, DateWithPrecision } from '../../domain/dates/date-with-precision'
import type { RelationType } from '../../domain/agreements/vocabulary'
import { type Database, reader } from '../client'
import { acts, agreements, relations } from '../schema/index'
import { lastDay } from './last-day'

export type RelationShown = {
  id: number
  type: RelationType
  /** The other agreement says it of this one. */
  inverse: boolean
  note: string | null
  toTitle: string | null
  slug: string | null
  shortTitle: string | null
  /** The first act of the other agreement, where both are on record. */
  since: DateWithPrecision | null
}

/** How an agreement stands to others, and what others say of it. */
export async function relatedTo(
  agreementId: number,
  db: Database = reader,
): Promise<RelationShown[]> {
  const [own, others] = await Promise.all([
    related(agreementId, 'agreementId', 'toAgreementId', db),
    related(agreementId, 'toAgreementId', 'agreementId', db),
  ])
  return [
    ...own.map((one) => ({ ...one, inverse: false })),
    ...others.map((one) => ({ ...one, inverse: true })),
  ]
}

async function related(
  agreementId: number,
  from: 'agreementId' | 'toAgreementId',
  to: 'agreementId' | 'toAgreementId',
  db: Database,
) {
  const firstAct = sql`(select ${acts.on}::text || ' ' || ${acts.precision} from ${acts}
    where ${acts.agreementId} = ${agreements.id}
    order by ${lastDay(acts.on, acts.precision)} limit 1)`
  const rows = await db
    .select({
      id: relations.id,
      type: relations.type,
      note: relations.note,
      toTitle: relations.toTitle,
      slug: agreements.slug,
      shortTitle: agreements.shortTitle,
      firstAct: sql<string | null>`${firstAct}`,
    })
    .from(relations)
    .leftJoin(agreements, eq(agreements.id, relations[to]))
    .where(eq(relations[from], agreementId))
  return rows.map(({ firstAct: act, ...one }) => {
    const [on, precision] = act?.split(' ') ?? []
    return { ...one, since: on ? { on, precision: precision as DatePrecision } : null }
  })
}
