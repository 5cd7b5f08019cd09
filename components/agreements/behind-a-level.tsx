import { SourceNote, type ListedSource } from '@/components/articles/source-list'
import { DateText } from '@/components/ui/date-text'
import { LevelMark } from '@/components/ui/level-mark'
import { factAddress } from '@/domain/agreements/fact-address'
import type { AssessmentDirection, AssessmentLevel } from '@/domain/agreements/vocabulary'
import { labelOf } from '@/domain/labels'
import type { ShownClaim } from './claim-text'

export type ShownAssessment = {
  id: number
  asOf: string
  level: AssessmentLevel
  direction: AssessmentDirection | null
  narrative: string
  reviewedAt: Date | null
  sources: ListedSource[]
}

/** What a level rests on: the editors' judgements in words, and what was said about the commitment. */
export function Behind({
  assessments,
  claims,
  note,
}: {
  assessments: ShownAssessment[]
  claims: ShownClaim[]
  note: string | null
}) {
  const parts = [
    counted(assessments.length, 'assessment'),
    counted(claims.length, 'claim'),
    note && 'a note',
  ].filter(Boolean)
  if (parts.length === 0) return null
  return (
    <details className="mt-1">
      <summary className="w-fit font-sans text-xs text-muted hover:text-seal">
        {parts.join(', ')}
      </summary>
      <div className="mt-3 flex flex-col gap-4 border-s border-rule ps-4">
        {note && <p className="text-sm text-muted">{note}</p>}
        {assessments.map((one) => (
          <div
            key={one.id}
            id={`assessment-${one.id}`}
            className="flex flex-col gap-1 text-sm target:bg-sheet"
          >
            <p className="font-sans text-xs text-muted">
              As of <DateText on={one.asOf} precision="day" />
              {!one.reviewedAt && ' · not yet reviewed by a second editor'}
            </p>
            <LevelMark level={one.level} />
            <p>{one.narrative}</p>
            <SourceNote sources={one.sources} />
          </div>
        ))}
        {claims.length > 0 && (
          <ul className="flex flex-col gap-2 text-sm">
            {claims.map((claim) => (
              <li key={claim.id}>
                <a className="hover:underline" href={factAddress('claims', claim.id)}>
                  {claim.text}
                </a>
                <span className="block font-sans text-xs text-muted">
                  {claim.speaker?.name ?? claim.speakerLabel}, {labelOf(claim.stance).toLowerCase()}
                  , <DateText on={claim.on} precision={claim.precision} />
                </span>
              </li>
            ))}
          </ul>
        )}
      </div>
    </details>
  )
}

const counted = (count: number, word: string) =>
  count > 0 && `${count} ${count === 1 ? word : `${word}s`}`
