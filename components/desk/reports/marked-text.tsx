import clsx from 'clsx'
import type { Mark, MarkedPiece, MarkKind } from '@/domain/reports/marks'

const looks: Record<MarkKind, string> = {
  header: 'border-b border-seal bg-transparent text-ink',
  'left-out': 'bg-transparent text-muted line-through decoration-1',
  name: 'bg-level-0 font-semibold text-ink',
  date: 'border-b-2 border-level-2 bg-transparent text-ink',
  statement:
    'bg-transparent text-ink underline decoration-muted decoration-dotted underline-offset-4',
}

const legend: [MarkKind, string][] = [
  ['header', 'Header'],
  ['name', 'Name'],
  ['date', 'Date'],
  ['statement', 'Statement'],
  ['left-out', 'Left out'],
]

/**
 * A report's text with what was found marked in it; each mark says why when it is pointed at. It
 * scrolls within the height it is given, so that a long report hides nothing beside or below it.
 */
export function MarkedText({
  pieces,
  rest,
  labelledBy,
}: {
  pieces: MarkedPiece[]
  rest: number
  labelledBy: string
}) {
  return (
    <div className="flex min-h-0 flex-col gap-3">
      <p className="flex flex-wrap gap-x-4 gap-y-1 font-sans text-xs">
        {legend.map(([kind, words]) => (
          <mark key={kind} className={looks[kind]}>
            {words}
          </mark>
        ))}
      </p>
      <div
        dir="auto"
        role="group"
        aria-labelledby={labelledBy}
        tabIndex={0}
        className="min-h-0 overflow-y-auto pe-2 text-sm [overflow-wrap:anywhere] whitespace-pre-wrap"
      >
        {pieces.map(({ start, text, marks }) => (
          <Piece key={start} start={start} text={text} marks={marks} />
        ))}
      </div>
      {rest > 0 && (
        <p className="font-sans text-sm text-muted">
          {rest.toLocaleString('en-GB')} more characters were read and are not shown here.
        </p>
      )}
    </div>
  )
}

function Piece({ start, text, marks }: MarkedPiece) {
  const id = marks.some((mark) => mark.start === start) ? `at-${start}` : undefined
  if (marks.length === 0) return text
  const why = marks.map(({ what, because }: Mark) => `${what}: ${because}`).join('\n')
  return (
    <mark
      id={id}
      title={why}
      className={clsx(
        'scroll-mt-16 target:outline-2 target:outline-seal',
        marks.map(({ kind }) => looks[kind]),
        marks.some(({ certainty }) => certainty === 'unsure') && 'italic',
      )}
    >
      {text}
    </mark>
  )
}
