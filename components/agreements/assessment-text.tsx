import { SourceNote } from '@/components/articles/source-list'
import { DateText } from '@/components/ui/date-text'
import { LevelMark } from '@/components/ui/level-mark'
import { labelOf } from '@/domain/labels'
import type { ShownAssessment } from './shown-commitment'

/** An editor's judgement: as of when, by whom, which level, why, and who reviewed it. */
export function AssessmentText({ assessment }: { assessment: ShownAssessment }) {
  const { id, asOf, level, direction, narrative, author, reviewer, reviewedAt, sources } =
    assessment
  return (
    <div id={`assessment-${id}`} className="flex flex-col gap-1 text-sm target:bg-sheet">
      <p className="flex flex-wrap items-baseline gap-x-3 font-sans text-xs text-muted">
        <span>
          As of <DateText on={asOf} precision="day" />
          {author && `, assessed by ${author}`}
          {reviewedAt && `, reviewed by ${reviewer ?? 'a second editor'}`}
        </span>
        {!reviewedAt && <span className="border border-rule px-1.5">Not reviewed yet</span>}
      </p>
      <p className="flex flex-wrap items-baseline gap-x-3">
        <LevelMark level={level} />
        {direction && <span className="font-sans text-muted">{labelOf(direction)}</span>}
      </p>
      <p className="max-w-measure">{narrative}</p>
      <SourceNote sources={sources} counted />
    </div>
  )
}
