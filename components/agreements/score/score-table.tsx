import { DateText } from '@/components/ui/date-text'
import type { ScoreStep } from '@/domain/agreements/score-steps'

const unfolded = 8

/** The score over time as a table, the newest first; folded where it is long. */
export function ScoreTable({
  steps,
  all,
  addressOn,
}: {
  steps: ScoreStep[]
  /** How many steps there are; not all of many are shown. */
  all: number
  /** Of the agreement's page on a day. */
  addressOn: (day: string) => string
}) {
  const table = <Rows steps={steps} addressOn={addressOn} />
  const note = all > steps.length && (
    <p className="pt-1 text-xs text-muted">
      {steps.length} of {all} changes: the last of each month or year.
    </p>
  )
  if (steps.length <= unfolded) return <div className="font-sans text-sm">{table}</div>
  return (
    <details className="font-sans text-sm">
      <summary className="w-fit hover:text-seal">The score as a table</summary>
      {table}
      {note}
    </details>
  )
}

function Rows({ steps, addressOn }: { steps: ScoreStep[]; addressOn: (day: string) => string }) {
  return (
    <table className="w-full figures text-sm">
      <caption className="sr-only">
        The score from each day on which assessments changed it, the newest first
      </caption>
      <thead>
        <tr className="border-b border-rule text-xs">
          <th scope="col" className="py-1.5 pe-3 text-left font-semibold">
            From
          </th>
          {['Strict', 'Lenient', 'Assessed'].map((head) => (
            <th key={head} scope="col" className="py-1.5 ps-3 text-right font-semibold">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {steps.toReversed().map(({ on, score: { strict, lenient, assessed, commitments } }) => (
          <tr key={on} className="border-b border-rule">
            <th scope="row" className="py-1.5 pe-3 text-left font-normal">
              <a className="quiet-link" href={addressOn(on)}>
                <DateText on={on} precision="day" />
              </a>
            </th>
            <td className="py-1.5 ps-3 text-right">{strict} %</td>
            <td className="py-1.5 ps-3 text-right">{lenient === null ? 'none' : `${lenient} %`}</td>
            <td className="py-1.5 ps-3 text-right">
              {assessed} of {commitments}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
