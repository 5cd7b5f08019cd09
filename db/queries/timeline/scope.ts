import { sql, type SQL } from 'drizzle-orm'
import { asksForClaims, type TimelineFilters } from '../../../domain/agreements/timeline-filters'

/** Which entries of an agreement's timeline are asked for. */
export type TimelineScope = {
  agreementId: number
  /** Keys of the parties, and of those who take part in another role: these speak for themselves. */
  partyIds: number[]
  otherIds: number[]
  /** A past day; null: as it stands. */
  asOf: string | null
  filters: TimelineFilters
}

/** `one`: the events of the agreement that fit; null where the filters ask for claims alone. */
export function fittingEvents({ agreementId, asOf, filters }: TimelineScope): SQL | null {
  if (filters.kind === 'claim' || asksForClaims(filters)) return null
  return sql`from event_agreements link join events one on one.id = link.event_id
    where link.agreement_id = ${agreementId}${knownBy(asOf)}`
}

/** `one`: the claims of the agreement that fit, with `voice`, whose they are; null where events alone are asked for. */
export function fittingClaims(scope: TimelineScope): SQL | null {
  const { agreementId, asOf, filters } = scope
  if (filters.kind === 'event') return null
  return sql`from claims one
    left join entities voice on voice.id = coalesce(one.on_behalf_of_id, one.speaker_id)
    where one.agreement_id = ${agreementId}${knownBy(asOf)}
    ${filters.stance === null ? sql`` : sql`and one.stance = ${filters.stance}`}
    ${filters.commitment === null ? sql`` : sql`and one.commitment_id = ${filters.commitment}`}
    ${filters.side === null ? sql`` : sql`and ${sideOf(scope)} is not distinct from ${filters.side === 'others' ? null : filters.side}::int`}`
}

/**
 * Whose voice a claim is: the party it is spoken for, or whose government body speaks, by its key;
 * null: another's. Who takes part in another role than that of a party speaks for itself.
 */
export const sideOf = ({ partyIds, otherIds }: TimelineScope) => sql`case
  when voice.id = any(${arrayOf(partyIds)}) then voice.id
  when voice.sort = 'government-body' and voice.country_id = any(${arrayOf(partyIds)})
    and voice.id <> all(${arrayOf(otherIds)}) then voice.country_id end`

// A date known to the month or the year counts from its end.
function knownBy(day: string | null): SQL {
  if (day === null) return sql``
  return sql` and one."on" <= ${day}::date and (case one.precision when 'day' then one."on"
    when 'month' then date_trunc('month', one."on") + interval '1 month - 1 day'
    else date_trunc('year', one."on") + interval '1 year - 1 day' end)::date <= ${day}::date`
}

const arrayOf = (ids: number[]) => sql`${`{${ids.join(',')}}`}::int[]`
