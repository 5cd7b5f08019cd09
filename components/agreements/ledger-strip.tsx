import clsx from 'clsx'
import { levelFills } from '@/components/ui/level-mark'
import { contestedTimes, type Cell } from '@/domain/agreements/ledger-cells'
import { headsOf, type Period } from '@/domain/agreements/periods'
import type { AssessmentLevel } from '@/domain/agreements/vocabulary'
import { formatDate } from '@/domain/dates/format-date'
import { labelOf } from '@/domain/labels'

type Assessment = { id: number; asOf: string; level: AssessmentLevel }

/**
 * One row of time: a full cell where an editor judged, leading to the judgement; a band while it
 * stood, hatched while contested; a wedge where the commitment falls due, an empty one where it
 * was due before its date was moved.
 */
export function LedgerStrip({ cells }: { cells: Cell<Assessment>[] }) {
  const contested = contestedTimes(cells)
  return (
    <>
      {contested.length > 0 && (
        <span className="sr-only">Contested {contested.map(timeInWords).join(', ')}.</span>
      )}
      <div className="grid h-6 auto-cols-fr grid-flow-col items-center gap-px">
        {runsOf(cells).map(({ cell, span }, index) => (
          <span
            key={cell.from}
            className={clsx(
              'relative flex h-full items-center',
              spans[span],
              index > 0 &&
                isFirstOfHead(cells, cell) &&
                'before:absolute before:inset-y-0 before:-start-px before:w-px before:bg-rule',
            )}
          >
            {cell.made ? (
              <Judged assessment={cell.made} contested={cell.contested} />
            ) : (
              <Band {...cell} />
            )}
            {(cell.due || cell.wasDue) && <DueMark past={!cell.due} />}
          </span>
        ))}
      </div>
    </>
  )
}

const timeInWords = ({ from, to }: { from: string; to: string | null }) =>
  `from ${monthOf(from)}${to ? ` to ${monthOf(to)}` : ' on'}`

const monthOf = (day: string) => formatDate({ on: day, precision: 'month' })

const spans: Record<number, string> = {
  2: 'col-span-2',
  3: 'col-span-3',
  4: 'col-span-4',
}

const isFirstOfHead = (cells: Cell<Assessment>[], cell: Cell<Assessment>) =>
  cells.find(({ head }) => head === cell.head) === cell

/** Neighbours of one year in which nothing happens and all stays as it is are drawn as one. */
function runsOf(cells: Cell<Assessment>[]): { cell: Cell<Assessment>; span: number }[] {
  const runs: { cell: Cell<Assessment>; span: number }[] = []
  for (const cell of cells) {
    const last = runs.at(-1)
    if (last && last.cell.head === cell.head && isQuiet(last.cell) && isQuiet(cell)) {
      const { standing, contested } = last.cell
      if (standing === cell.standing && contested === cell.contested) {
        last.span += 1
        continue
      }
    }
    runs.push({ cell, span: 1 })
  }
  return runs
}

const isQuiet = ({ made, due, wasDue }: Cell<Assessment>) => !made && !due && !wasDue

function Judged({
  assessment: { id, asOf, level },
  contested,
}: {
  assessment: Assessment
  contested: boolean
}) {
  const disputed = contested && level !== 'contested'
  const words = `${labelOf(level)}, as of ${formatDate({ on: asOf, precision: 'day' })}${disputed ? ', contested by claims' : ''}`
  return (
    <a
      href={`#assessment-${id}`}
      aria-label={words}
      title={words}
      className={clsx('flex h-5 w-full flex-col border border-ink', levelFills[level])}
    >
      {disputed && (
        <span aria-hidden className="mt-auto h-1/2 w-full border-t border-ink bg-paper hatched" />
      )}
    </a>
  )
}

function Band({ standing, contested }: Cell<Assessment>) {
  if (contested) {
    return (
      <span aria-hidden className="flex h-2.5 w-full flex-col border-y border-muted hatched">
        {standing && standing.level !== 'contested' && (
          <span className={clsx('h-1/2 w-full', levelFills[standing.level])} />
        )}
      </span>
    )
  }
  return (
    <span
      aria-hidden
      className={standing ? clsx('h-1.5 w-full', bands[standing.level]) : 'h-px w-full bg-rule'}
    />
  )
}

const bands: Record<AssessmentLevel, string> = {
  ...levelFills,
  'not-initiated': 'border-y border-muted bg-level-0',
  'unable-to-assess': 'border-y border-muted',
}

function DueMark({ past }: { past: boolean }) {
  return (
    <svg
      aria-hidden
      viewBox="0 0 8 6"
      className={clsx(
        'absolute inset-x-0 -top-1.5 mx-auto h-1.5 w-2 overflow-visible stroke-ink',
        past ? 'fill-transparent' : 'fill-ink',
      )}
    >
      <path d="M0 0h8L4 6z" />
    </svg>
  )
}

/** The years above the strips. */
export function StripHeads({ periods }: { periods: Period[] }) {
  return (
    <span aria-hidden className="grid auto-cols-fr grid-flow-col gap-px figures">
      {headsOf(periods).map(({ head, span }, index) => (
        <span
          key={head}
          className={clsx(
            'h-5 border-s border-rule ps-1 whitespace-nowrap text-muted',
            { 1: 'col-span-1', 2: 'col-span-2', 3: 'col-span-3', 4: 'col-span-4' }[span],
          )}
        >
          {headIn(span, periods.length, index) ? head : ''}
        </span>
      ))}
    </span>
  )
}

/** Where each year is one narrow column, there is room for every third only. */
const headIn = (span: number, columns: number, index: number) =>
  span > 1 || columns < 8 || index % 3 === 0
