import { countNewAgreements, listRecordedLately } from '@/db/queries/recorded-lately'
import { addDays } from '@/domain/reports/dates/calendar'
import { listChanges } from './changes'

/** What changed on the record in the seven days up to one; where nothing did, what changed last. */
export async function findWeek(on: string) {
  const since = addDays(on, -7)
  const [changes, added, newlyFollowed] = await Promise.all([
    listChanges({ from: since, to: on }, 8),
    listRecordedLately(since, 4),
    countNewAgreements(since),
  ])
  return {
    changes,
    earlier: changes.length ? [] : await listChanges({ to: since }, 4),
    added,
    newlyFollowed,
  }
}
