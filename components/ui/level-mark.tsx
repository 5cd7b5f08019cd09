import clsx from 'clsx'
import type { AssessmentLevel } from '@/domain/agreements/vocabulary'
import { labelOf } from '@/domain/labels'

const fills: Record<AssessmentLevel, string> = {
  'not-initiated': 'bg-level-0',
  minimum: 'bg-level-1',
  intermediate: 'bg-level-2',
  full: 'bg-level-3',
  'unable-to-assess': '',
  contested: 'hatched',
}

/** The level of a commitment: a square of the ramp and, beside it, the word. */
export function LevelMark({
  level,
  label = true,
}: {
  level: AssessmentLevel | null
  label?: boolean
}) {
  const words = level ? labelOf(level) : 'Not assessed'
  return (
    <span className="inline-flex items-center gap-2 font-sans text-sm">
      <span
        aria-hidden
        className={clsx(
          'inline-block size-3.5 shrink-0 border',
          level ? 'border-ink' : 'border-dashed border-muted',
          level && fills[level],
        )}
      />
      <span className={clsx(!label && 'sr-only')}>{words}</span>
    </span>
  )
}
