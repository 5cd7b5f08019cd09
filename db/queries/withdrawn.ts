import { sql } from 'drizzle-orm'
import type { DatePrecision } from '../../domain/dates/date-with-precision'
import { reader } from '../client'

/** A fact that readers could see and that was withdrawn since; null in what is not told of it. */
export type Withdrawn = {
  kind: WithdrawnKind
  id: number
  on: string | null
  precision: DatePrecision | null
  /** A word of a vocabulary: the act's type, the claim's stance, the part's role. */
  what: string | null
  who: string | null
  words: string | null
  reason: string
  withdrawnAt: Date
  replacedById: number | null
}
export type WithdrawnKind =
  'participation' | 'signing' | 'act' | 'relation' | 'commitment' | 'assessment' | 'event' | 'claim'

/** What was withdrawn from the record of a published agreement, the latest first. */
export async function listWithdrawn(agreementId: number): Promise<Withdrawn[]> {
  const rows = await reader.execute<Omit<Withdrawn, 'withdrawnAt'> & { withdrawnAt: string }>(sql`
    select kind, id, "on"::text as "on", "precision"::text as "precision", what, who, words, reason,
      withdrawn_at as "withdrawnAt", replaced_by_id as "replacedById"
    from withdrawn_from(${agreementId})`)
  return rows.map((row) => ({ ...row, withdrawnAt: new Date(row.withdrawnAt) }))
}
