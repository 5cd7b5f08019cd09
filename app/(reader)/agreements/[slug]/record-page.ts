import type { Database } from '@/db/client'
import type { AgreementShown } from '@/db/queries/agreement-record'
import { findChangeDays } from '@/db/queries/change-days'
import { listJudgements } from '@/db/queries/commitment-levels'
import { listEventPlaces } from '@/db/queries/event-places'
import { readAsOf, whyNotAsOf } from '@/domain/agreements/as-of'
import { scoreSteps } from '@/domain/agreements/score-steps'
import { findDisputes } from './disputes'
import { findLedger } from './ledger-rows'
import { wordsSince } from './looking-back'
import { findStanding } from './record'
import { findTimelineAsked } from './timeline-asked'

export type Query = Record<string, string | string[] | undefined>

/**
 * All that the page of an agreement shows of its record, as an address asks for it.
 * @param present the ISO day up to which there is a past
 */
export async function findRecordPage(
  { id }: Pick<AgreementShown, 'id'>,
  query: Query,
  present: string,
  db: Database,
) {
  const asOf = readAsOf(query.on, present)
  const on = asOf ?? present
  const standing = await findStanding(id, on, asOf, db)
  const [ledger, since, days, disputed, timeline, places, judgements] = await Promise.all([
    findLedger(id, on, standing, query.commitments, db),
    wordsSince(id, standing, asOf, present, db),
    findChangeDays(id, on, present, db),
    findDisputes(id, on, db),
    findTimelineAsked(id, standing.instrument.parties, asOf, query, db),
    listEventPlaces(id, on, 10, db),
    listJudgements(id, on, db),
  ])
  const refused = whyNotAsOf(query.on, present)
  return {
    asOf,
    on,
    present,
    refused,
    standing,
    ledger,
    since,
    days,
    disputed,
    timeline,
    places,
    steps: standing.promised ? scoreSteps(standing.levels.length, judgements) : [],
  }
}

export type RecordPage = Awaited<ReturnType<typeof findRecordPage>>
