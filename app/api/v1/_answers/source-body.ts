import type { SourceShown } from '@/db/queries/sources'
import { linesOfEvidence } from '@/domain/agreements/lines-of-evidence'
import { machineDate } from '@/domain/dates/format-date'

export const sourceBody = ({ publishedOn, publishedPrecision, ...source }: SourceShown) => ({
  id: source.id,
  outlet: source.outlet,
  title: source.title,
  url: source.url,
  published:
    publishedOn && machineDate({ on: publishedOn, precision: publishedPrecision ?? 'day' }),
  language: source.language,
  type: source.type,
  stateAffiliation: source.stateAffiliation,
  /** The source it relays. */
  origin: source.originId,
})

/** The keys of the sources of one fact, and how many lines of evidence they are. */
export const evidenceBody = (sources: SourceShown[]) => ({
  sources: sources.map(({ id }) => id),
  lines: linesOfEvidence(sources),
})
