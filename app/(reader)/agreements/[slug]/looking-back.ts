import { type Database, reader } from '@/db/client'
import { listLevels, type LevelOn } from '@/db/queries/commitment-levels'
import { countSince } from '@/db/queries/since'
import { labelOf } from '@/domain/labels'
import type { StandingRecord } from './record'

/** What has happened since a past day, in a few words each; nothing when the day is today. */
export async function wordsSince(
  agreementId: number,
  { statusOn, status, levels }: StandingRecord,
  asOf: string | null,
  today: string,
  db: Database = reader,
): Promise<string[]> {
  if (asOf === null) return []
  const [counts, levelsNow] = await Promise.all([
    countSince(agreementId, { after: asOf, upTo: today }, db),
    listLevels(agreementId, today, db),
  ])
  const now = statusOn(today)
  return [
    now.status === status.status ? null : `its status changed to “${labelOf(now.status)}”`,
    counted(changedLevels(levels, levelsNow), 'level changed', 'levels changed'),
    counted(counts.acts, 'legal act', 'legal acts'),
    counted(counts.extensions, 'deadline moved', 'deadlines moved'),
    counted(counts.events, 'event', 'events'),
    counted(counts.claims, 'claim', 'claims'),
  ].flatMap((words) => words ?? [])
}

function changedLevels(then: LevelOn[], now: LevelOn[]): number {
  const before = new Map(then.map(({ id, level }) => [id, level]))
  return now.filter(({ id, level }) => level !== (before.get(id) ?? null)).length
}

/** In words, or null for none. */
export const counted = (count: number, one: string, many: string) =>
  count ? `${count.toLocaleString('en-GB')} ${count === 1 ? one : many}` : null
