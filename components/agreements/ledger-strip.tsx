import clsx from 'clsx'
import { levelFills } from '@/components/ui/level-mark'
import { headsOf, throughPeriods, type Period } from '@/domain/agreements/periods'
import type { AssessmentLevel } from '@/domain/agreements/vocabulary'
import { formatDate } from '@/domain/dates/format-date'
import { labelOf } from '@/domain/labels'

type Assessment = { id: number; asOf: string; level: AssessmentLevel }

/**
 * One row of time: a full cell where an editor judged, leading to the judgement; a thin band while
 * it stood; a wedge where the commitment fell due.
 */
export function LedgerStrip({
  assessments,
  due,
  periods,
}: {
  assessments: Assessment[]
  due: string | null
  periods: Period[]
}) {
  return (
    <div className="relative grid h-6 auto-cols-fr grid-flow-col items-center gap-px">
      {throughPeriods(assessments, periods).map(({ standing, made }, index) => {
        const { from, to, head } = periods[index]!
        const isDue = due !== null && due >= from && due <= to
        const begins = index > 0 && periods[index - 1]!.head !== head
        return (
          <span
            key={from}
            className={clsx(
              'relative flex h-full items-center',
              begins &&
                'before:absolute before:inset-y-0 before:-start-px before:w-px before:bg-rule',
            )}
          >
            {made.length > 0 ? (
              <Judged assessment={made.at(-1)!} />
            ) : (
              <span
                aria-hidden
                className={
                  standing
                    ? clsx('h-1.5 w-full', standingFill[standing.level])
                    : 'h-px w-full bg-rule'
                }
              />
            )}
            {isDue && <DueMark />}
          </span>
        )
      })}
    </div>
  )
}

function Judged({ assessment: { id, asOf, level } }: { assessment: Assessment }) {
  const words = `${labelOf(level)}, as of ${formatDate({ on: asOf, precision: 'day' })}`
  return (
    <a
      href={`#assessment-${id}`}
      aria-label={words}
      title={words}
      className={clsx('h-5 w-full border border-ink', levelFills[level])}
    />
  )
}

const standingFill: Record<AssessmentLevel, string> = {
  ...levelFills,
  'not-initiated': 'border-y border-muted bg-level-0',
  'unable-to-assess': 'border-y border-muted',
}

function DueMark() {
  return (
    <svg
      aria-hidden
      viewBox="0 0 8 6"
      className="absolute inset-x-0 -top-1.5 mx-auto h-1.5 w-2 fill-ink"
    >
      <path d="M0 0h8L4 6z" />
    </svg>
  )
}

/** The years above the strips. */
export function StripHeads({ periods }: { periods: Period[] }) {
  return (
    <span aria-hidden className="grid auto-cols-fr grid-flow-col gap-px figures">
      {headsOf(periods).map(({ head, span }) => (
        <span
          key={head}
          className={clsx(
            'overflow-hidden border-s border-rule ps-1 text-muted',
            { 1: 'col-span-1', 2: 'col-span-2', 3: 'col-span-3', 4: 'col-span-4' }[span],
          )}
        >
          {span > 1 || periods.length < 8 ? head : `’${head.slice(2)}`}
        </span>
      ))}
    </span>
  )
}

/** Where a strip begins and ends, for a phone, where each row carries its own. */
export function StripEnds({ periods, on }: { periods: Period[]; on: string }) {
  return (
    <p aria-hidden className="flex justify-between figures text-xs text-muted md:hidden">
      <span>{periods[0]!.head}</span>
      <span>{on.slice(0, 4)}</span>
    </p>
  )
}
