import { findDatedRecord } from '@/db/queries/dated-records'
import { changeItems } from '@/domain/agreements/change-items'
import { dayBefore } from '@/domain/agreements/change-days'
import { changesBetween, isUnchanged } from '@/domain/agreements/changes'
import { readBetween } from '@/domain/agreements/read-between'
import { today } from '../../../../_site/today'

/**
 * What changed on an agreement's record between the days an address asks about. Where it asks about
 * none and the last year brought nothing, since its first act.
 */
export async function findChanges(
  agreementId: number,
  query: Record<string, string | string[] | undefined>,
) {
  const record = await findDatedRecord(agreementId)
  const { from, to, told, asked } = readBetween(query, today())
  const first = record.acts.map(({ on }) => on).toSorted()[0]
  const begin = first ? dayBefore(first) : null
  const lately = changesBetween(record, from, to)
  const changes =
    !asked && begin && begin < from && isUnchanged(lately)
      ? changesBetween(record, begin, to)
      : lately
  return { changes, items: changeItems(changes, record), told, begin }
}
