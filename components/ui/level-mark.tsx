import clsx from 'clsx'
import { assessmentLevels, type AssessmentLevel } from '@/domain/agreements/vocabulary'
import { labelOf } from '@/domain/labels'

/** How each level fills a mark: a ramp of one hue, hatched where contested, empty where unknown. */
export const levelFills: Record<AssessmentLevel, string> = {
  'not-initiated': 'bg-level-0',
  minimum: 'bg-level-1',
  intermediate: 'bg-level-2',
  full: 'bg-level-3',
  'unable-to-assess': '',
  contested: 'hatched',
}

/** The level of a commitment: a square of the ramp and, beside it, the word. */
export function LevelMark({ level }: { level: AssessmentLevel | null }) {
  return (
    <span className="inline-flex items-center gap-2 font-sans text-sm">
      <span
        aria-hidden
        className={clsx(
          'inline-block size-3.5 shrink-0 border',
          level ? 'border-ink' : 'border-dashed border-muted',
          level && levelFills[level],
        )}
      />
      {level ? labelOf(level) : 'Not assessed'}
    </span>
  )
}

/** What the marks mean, in one line. */
export function LevelLegend() {
  return (
    <ul className="flex flex-wrap gap-x-5 gap-y-1 py-2 text-muted">
      {assessmentLevels.map((level) => (
        <li key={level}>
          <LevelMark level={level} />
        </li>
      ))}
    </ul>
  )
}
