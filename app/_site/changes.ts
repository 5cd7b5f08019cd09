import { listChangedAgreements } from '@/db/queries/changed-agreements'
import { findDatedRecords } from '@/db/queries/dated-records'
import { changeItems, type ChangeItem } from '@/domain/agreements/change-items'
import { changesByDay } from '@/domain/agreements/change-days'
import type { DatedRecord } from '@/domain/agreements/dated-record'

export type ChangeOfAgreement = ChangeItem & {
  agreement: { id: number; slug: string; shortTitle: string }
}

/** Before anything on record. */
const beginning = '1499-12-31'

/** What changed on the records of all agreements after a day and up to another, the newest first. */
export async function listChanges(
  { from = beginning, to }: { from?: string; to: string },
  limit: number,
): Promise<ChangeOfAgreement[]> {
  // The newest changes are those of the agreements that changed last.
  const changed = await listChangedAgreements(from, to, limit)
  return listChangesOf(changed, { from, to }, limit)
}

/** What changed on the records of some agreements after a day and up to another, the newest first. */
export async function listChangesOf(
  agreements: ChangeOfAgreement['agreement'][],
  { from, to }: { from: string; to: string },
  limit: number,
): Promise<ChangeOfAgreement[]> {
  const records = await findDatedRecords(agreements.map(({ id }) => id))
  return agreements
    .flatMap((agreement) =>
      changesOf(records.get(agreement.id)!, { from, to }, limit).map((item) => ({
        ...item,
        agreement,
      })),
    )
    .toSorted((a, b) => (a.on.on < b.on.on ? 1 : a.on.on > b.on.on ? -1 : 0))
    .slice(0, limit)
}

/** What changed on one record, day by day, the newest first. */
export function changesOf(
  record: DatedRecord,
  { from = beginning, to }: { from?: string; to: string },
  limit: number,
): ChangeItem[] {
  return changesByDay(record, from, to, limit)
    .flatMap((changes) => changeItems(changes, record))
    .slice(0, limit)
}
