import { Timeline } from '@/components/agreements/timeline'
import { TimelineFilters } from '@/components/agreements/timeline-filters'
import { TimelineSteps, TimelineYears } from '@/components/agreements/timeline-steps'
import { NothingFits, UnknownFilters } from '@/components/agreements/timeline-words'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import { timelineAddress } from '@/domain/agreements/timeline-address'
import type { TimelineFound } from './timeline-asked'

/** The two voices of an agreement, or its lanes: a page of its timeline. */
export function TimelineSection({
  slug,
  asOf,
  recorded,
  found,
}: {
  slug: string
  asOf: string | null
  /** The moment whose version is shown, as its address has it; null: it is no cited one. */
  recorded: string | null
  found: TimelineFound
}) {
  const { entries, newer, older, parties, commitments, filters, unknown, counts, voices } = found
  const asked = { slug, asOf, recorded, filters, parties }
  const choices = { parties, commitments }
  return (
    <section aria-labelledby="timeline" aria-describedby="timeline-text">
      <SectionHead id="timeline" aside={counted(counts.total)}>
        What happened, and who says so
      </SectionHead>
      <p id="timeline-text" className="pt-1 font-sans text-xs text-muted">
        A list, the newest first: what each side said stands on its own side, what happened between
        them, and what others said apart.
      </p>
      <TimelineFilters asked={asked} counts={counts} choices={choices} />
      <UnknownFilters names={unknown} />
      <TimelineYears asked={asked} years={counts.years} />
      {entries.length > 0 ? (
        <Timeline
          entries={entries}
          parties={parties}
          claims={voices}
          years={new Map(counts.years.map(({ year, count }) => [year, count]))}
        />
      ) : counts.total > 0 ? (
        <Empty>
          Nothing is older than this.{' '}
          <a className="quiet-link" href={timelineAddress(asked)}>
            To the newest
          </a>
        </Empty>
      ) : (
        <NothingFits asked={asked} choices={choices} />
      )}
      <TimelineSteps asked={asked} newer={newer} older={older} />
    </section>
  )
}

const counted = (count: number) => `${count} ${count === 1 ? 'entry' : 'entries'}`
