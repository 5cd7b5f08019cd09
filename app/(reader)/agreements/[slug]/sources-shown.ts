import type { ListedSource } from '@/components/articles/source-list'
import type { RecordPage } from './record-page'

/** The sources of all that the page of an agreement shows, each once, by outlet. */
export function sourcesShown({ standing, ledger, timeline, disputed }: RecordPage): ListedSource[] {
  const { instrument } = standing
  const facts = [
    { sources: instrument.textSources },
    ...instrument.signings,
    ...instrument.acts,
    ...ledger.rows.flatMap((row) => [row, ...row.assessments, ...row.extensions, ...row.claims]),
    ...timeline.entries.map((entry) => (entry.kind === 'event' ? entry.event : entry.claim)),
    ...disputed.disputes.flatMap(({ voices }) => voices),
  ]
  const each = new Map<number, ListedSource>(
    facts.flatMap(({ sources }) => sources.map((source) => [source.id, source] as const)),
  )
  return [...each.values()].toSorted((a, b) => a.outlet.localeCompare(b.outlet, 'en'))
}
