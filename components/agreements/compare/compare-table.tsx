import { DateText } from '@/components/ui/date-text'
import type { ComparedRow } from '@/domain/agreements/comparison'
import { dayOf } from '@/domain/agreements/day-of'

type Side = { slug: string; shortTitle: string; day: string }

/** Two agreements side by side; where they differ is said in words as well as by weight. */
export function CompareTable({ sides, rows }: { sides: [Side, Side]; rows: ComparedRow[] }) {
  return (
    <div
      role="region"
      aria-label="The comparison"
      tabIndex={0}
      className="overflow-x-auto border-t border-ink"
    >
      <table className="w-full min-w-140 table-fixed border-collapse text-sm">
        <caption className="sr-only">
          {sides[0].shortTitle} and {sides[1].shortTitle}, point by point
        </caption>
        <thead>
          <tr className="border-b border-ink text-left align-bottom">
            <th scope="col" className="w-24 py-2 pe-4 font-sans text-xs md:w-44">
              Point
            </th>
            {sides.map((side, index) => (
              <th key={index} scope="col" className="py-2 pe-6">
                <a className="hover:underline" href={`/agreements/${side.slug}?on=${side.day}`}>
                  {side.shortTitle}
                </a>
                <span className="block font-sans text-xs font-normal text-muted">
                  as of <DateText {...dayOf(side.day)} />
                </span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Point key={row.name} row={row} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Point({ row: { name, lines, same } }: { row: ComparedRow }) {
  return (
    <tr className="border-b border-rule align-top">
      <th scope="row" className="py-3 pe-4 text-left font-sans font-normal">
        {name}
        <span className={`block text-xs ${same ? 'text-muted' : 'font-semibold text-seal'}`}>
          {same ? 'the same' : 'differs'}
        </span>
      </th>
      {lines.map((side, index) => (
        <td key={index} className={`py-3 pe-6 ${same ? 'text-muted' : ''}`}>
          {side.length === 0 && <span className="text-muted">Nothing on record</span>}
          {side.length === 1 && side[0]}
          {side.length > 1 && (
            <ul className="flex flex-col gap-1.5">
              {side.map((line, at) => (
                <li key={at}>{line}</li>
              ))}
            </ul>
          )}
        </td>
      ))}
    </tr>
  )
}
