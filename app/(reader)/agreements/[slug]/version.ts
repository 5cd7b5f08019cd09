import { readAsRecorded, readClock } from '@/db/as-recorded'
import { findAgreementOf, type AgreementShown } from '@/db/queries/agreement-record'
import { countChanges } from '@/db/queries/record-changes'
import type { Citation } from '@/domain/citations/citation'
import type { RecordChanges } from '@/domain/citations/record-changes'
import { readRecordedMoment } from '@/domain/citations/recorded-moment'
import { siteUrl } from '../../../_site/site-url'
import { today } from '../../../_site/today'
import { findRecord, type AgreementRecord } from './record'

/** An agreement with its record: as it is, or as it was recorded at a moment. */
export type Version = {
  agreement: AgreementShown
  record: AgreementRecord
  recordedAt: Date
  /** The ISO day that was the present to it. */
  present: string
  /** What became of the record since; null: it is the record as it is. */
  changes: RecordChanges | null
}

/** Why there is no version: the moment is none, has not come, or nothing was published then. */
export type NoVersion = 'unreadable' | 'to-come' | 'not-on-record'

/** The version of a published agreement that an address asks for. */
export async function findVersion(
  agreement: AgreementShown,
  recorded: string | string[] | undefined,
): Promise<Version | NoVersion> {
  if (recorded !== undefined) return findRecordedVersion(agreement, recorded)
  const [clock, record] = await Promise.all([readClock(), findRecord(agreement.id)])
  return { agreement, record, recordedAt: clock.settled, present: today(), changes: null }
}

async function findRecordedVersion(
  { id, slug }: AgreementShown,
  recorded: string | string[],
): Promise<Version | NoVersion> {
  const recordedAt = readRecordedMoment(recorded, (await readClock()).now)
  if (!(recordedAt instanceof Date)) return recordedAt
  return readAsRecorded(recordedAt, async (db) => {
    const [agreement, record, changes] = await Promise.all([
      findAgreementOf(id, db),
      findRecord(id, db),
      countChanges(id, db),
    ])
    if (!agreement) return 'not-on-record'
    // It is found at the address it has now.
    return {
      agreement: { ...agreement, slug },
      record,
      recordedAt,
      present: dayOf(recordedAt),
      changes,
    }
  })
}

/** How a version is cited. @param asOf the past ISO day it is read for; null: its present */
export function citationOf(
  { agreement, record, recordedAt }: Pick<Version, 'agreement' | 'record' | 'recordedAt'>,
  asOf: string | null,
): Citation {
  return {
    slug: agreement.slug,
    title: agreement.shortTitle,
    originalTitles: record.instrument.titles.map(({ value }) => value),
    on: asOf ?? dayOf(recordedAt),
    recordedAt,
    site: siteUrl(),
  }
}

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)
