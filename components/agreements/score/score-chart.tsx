import type { ScoreStep } from '@/domain/agreements/score-steps'
import { formatDate } from '@/domain/dates/format-date'
import { endLabels, height, lineOf, plot, scalesOf, width, yearsIn } from './score-geometry'

/**
 * The implementation score of an agreement over time, strictly and leniently counted, as steps; a dot
 * where assessments changed it. Each line is named at its end.
 */
export function ScoreChart({
  steps,
  from,
  to,
  title,
}: {
  steps: ScoreStep[]
  /** The ISO day on which the agreement's record begins. */
  from: string
  /** The ISO day that is shown. */
  to: string
  /** Of the agreement. */
  title: string
}) {
  const scales = scalesOf(from, to)
  const { x, y } = scales
  const labels = endLabels(steps, scales)
  return (
    <svg
      viewBox={`0 0 ${width} ${height}`}
      role="img"
      aria-labelledby="score-title"
      aria-describedby="score-text"
      className="block h-auto w-full figures text-[17px] sm:text-[13px] lg:text-[12px]"
    >
      <title id="score-title">{`How far ${title} was carried out, over time`}</title>
      <desc id="score-text">{wordsOf(steps, from, to)}</desc>
      {[0, 50, 100].map((score) => (
        <g key={score}>
          <path d={`M${plot.left},${y(score)}H${plot.right}`} className="stroke-rule" />
          <text
            x={plot.left - 6}
            y={y(score)}
            textAnchor="end"
            dominantBaseline="central"
            className="fill-muted"
          >
            {score === 100 ? '100 %' : score}
          </text>
        </g>
      ))}
      <Times from={from} to={to} years={yearsIn(from, to, scales)} />
      {labels.length > 1 && (
        <path
          d={lineOf(steps, 'lenient', to, scales)}
          className="fill-none stroke-level-2"
          strokeWidth="2"
          strokeDasharray="6 3"
        />
      )}
      <path
        d={lineOf(steps, 'strict', to, scales)}
        className="fill-none stroke-ink"
        strokeWidth="2.25"
      />
      {steps.map(({ on, score }) => (
        <circle
          key={on}
          cx={x(on)}
          cy={y(score.strict)}
          r="3.5"
          className="fill-paper stroke-ink"
          strokeWidth="1.5"
        />
      ))}
      {labels.map((label) => (
        <text
          key={label.words}
          x={plot.right + 7}
          y={label.y}
          dominantBaseline="central"
          className="fill-ink"
        >
          {label.words}
        </text>
      ))}
    </svg>
  )
}

/** The years below; of a time shorter than two of them its first and last day. */
function Times({
  from,
  to,
  years,
}: {
  from: string
  to: string
  years: { year: string; x: number }[]
}) {
  const base = plot.bottom + 16
  if (years.length < 2) {
    return (
      <g className="fill-muted">
        <text x={plot.left} y={base} dominantBaseline="central">
          {formatDate({ on: from, precision: 'month' })}
        </text>
        <text x={plot.right} y={base} textAnchor="end" dominantBaseline="central">
          {to.slice(0, 7) === from.slice(0, 7) ? '' : formatDate({ on: to, precision: 'month' })}
        </text>
      </g>
    )
  }
  return years.map(({ year, x }) => (
    <g key={year}>
      <path d={`M${x},${plot.bottom}v4`} className="stroke-muted" />
      <text x={x} y={base} textAnchor="middle" dominantBaseline="central" className="fill-muted">
        {year}
      </text>
    </g>
  ))
}

function wordsOf(steps: ScoreStep[], from: string, to: string): string {
  const { strict, lenient, assessed, commitments } = steps.at(-1)!.score
  const time = `From ${dayOf(from)} to ${dayOf(to)}`
  const changed = steps.length === 1 ? 'on one day' : `on ${steps.length} days`
  const counted = lenient === null ? `${strict} %` : `${strict} %, leniently to ${lenient} %`
  return `${time} assessments changed the score ${changed}; strictly counted it came to ${counted}, and ${assessed} of the ${commitments} commitments had been assessed. The table beside it says the same.`
}

const dayOf = (on: string) => formatDate({ on, precision: 'day' })
