import { readAsRecorded, readClock } from '@/db/as-recorded'
import { type Database, reader } from '@/db/client'
import { findAgreementOf, type AgreementShown } from '@/db/queries/agreement-record'
import { countChanges } from '@/db/queries/record-changes'
import type { Citation } from '@/domain/citations/citation'
import type { RecordChanges } from '@/domain/citations/record-changes'
import { readRecordedMoment } from '@/domain/citations/recorded-moment'
import { siteUrl } from '../../../_site/site-url'
import { today } from '../../../_site/today'

/** An agreement with what was read of its record: as it is, or as it was recorded at a moment. */
export type Version<Found> = {
  agreement: AgreementShown
  found: Found
  recordedAt: Date
  /** What became of the record since; null: it is the record as it is. */
  changes: RecordChanges | null
}

/** Why there is no version: the moment is none, has not come, or nothing was published then. */
export type NoVersion = 'unreadable' | 'to-come' | 'not-on-record'

/** @param present the ISO day that is the present to a version */
type Find<Found> = (agreement: AgreementShown, present: string, db: Database) => Promise<Found>

/** Reads of the version of a published agreement that an address asks for. */
export async function readVersion<Found>(
  agreement: AgreementShown,
  recorded: string | string[] | undefined,
  find: Find<Found>,
): Promise<Version<Found> | NoVersion> {
  if (recorded !== undefined) return readRecordedVersion(agreement, recorded, find)
  const [clock, found] = await Promise.all([readClock(), find(agreement, today(), reader)])
  return { agreement, found, recordedAt: clock.settled, changes: null }
}

async function readRecordedVersion<Found>(
  { id, slug }: AgreementShown,
  recorded: string | string[],
  find: Find<Found>,
): Promise<Version<Found> | NoVersion> {
  const recordedAt = readRecordedMoment(recorded, (await readClock()).now)
  if (!(recordedAt instanceof Date)) return recordedAt
  return readAsRecorded(recordedAt, async (db) => {
    const then = await findAgreementOf(id, db)
    if (!then) return 'not-on-record'
    // It is found at the address it has now.
    const agreement = { ...then, slug }
    const [found, changes] = await Promise.all([
      find(agreement, dayOf(recordedAt), db),
      countChanges(id, db),
    ])
    return { agreement, found, recordedAt, changes }
  })
}

/** How a version is cited. @param asOf the past ISO day it is read for; null: its present */
export function citationOf(
  { slug, shortTitle }: AgreementShown,
  titles: { value: string }[],
  recordedAt: Date,
  asOf: string | null,
): Citation {
  return {
    slug,
    title: shortTitle,
    originalTitles: titles.map(({ value }) => value),
    on: asOf ?? dayOf(recordedAt),
    recordedAt,
    site: siteUrl(),
  }
}

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)
