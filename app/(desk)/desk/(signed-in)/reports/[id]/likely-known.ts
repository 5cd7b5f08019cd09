import { findLikelyKnown } from '@/db/queries/desk/likely-known'
import type { LikelyKnown } from '@/domain/entities/may-be'
import type { Finding, NewName } from '@/domain/reports/report-reading'

/** Beyond so many new names, the rest are offered as new without asking the record. */
const most = 30

/** Those on record whom the new names of a report may mean, by kind and name. */
export async function likelyKnown(names: Finding<NewName>[]): Promise<Map<string, LikelyKnown[]>> {
  const found = await Promise.all(
    names.slice(0, most).map(async ({ value: { kind, name } }) => {
      const known = await findLikelyKnown({ kind, names: [name], country: null, offices: [] })
      return [`${kind}/${name}`, known] as const
    }),
  )
  return new Map(found)
}
