import type { ReactNode } from 'react'
import type { Reason } from '@/domain/imports/drafts'
import { outcomeNames, type Difference, type Outcome } from '@/domain/imports/outcomes'

type Row = {
  row: number
  cells: string[]
  outcome: Outcome | null
  reasons: Reason[]
  differences: Difference[]
  agreementId: number | null
  agreement: string | null
}

/** A row of a file: what becomes of it and why, what differs, and the row as it came. */
export function ImportRowItem({
  row,
  header,
  children,
}: {
  row: Row
  header: string[]
  children?: ReactNode
}) {
  const { row: number, cells, outcome, reasons, differences, agreementId, agreement } = row
  const filled = cells.flatMap((cell, place) =>
    cell.trim() ? [[header[place] ?? `column ${place + 1}`, cell] as const] : [],
  )
  return (
    <li className="flex flex-col gap-1 border-b border-rule py-2">
      <p>
        <span className="font-semibold">
          Row {number}: {outcome && outcomeNames[outcome]}
        </span>
        {agreementId !== null && (
          <>
            {' · '}
            <a className="quiet-link" href={`/desk/agreements/${agreementId}`}>
              {agreement}
            </a>
          </>
        )}
        <span className="ms-2 text-muted" dir="auto">
          {filled
            .slice(0, 4)
            .map(([, cell]) => cell)
            .join(', ')
            .slice(0, 160)}
        </span>
      </p>
      {reasons.length > 0 && (
        <ul className="ps-4">
          {reasons.map(({ field, words }) => (
            <li key={`${field} ${words}`}>
              <span className="text-muted">{field}:</span> {words}
            </li>
          ))}
        </ul>
      )}
      {differences.length > 0 && <Differences differences={differences} number={number} />}
      {children}
      <details className="text-xs">
        <summary className="w-fit py-1 text-muted">As it came: row {number}</summary>
        <dl className="grid grid-cols-[minmax(6rem,auto)_1fr] gap-x-4">
          {filled.map(([name, cell]) => (
            <div key={name} className="contents">
              <dt className="text-muted">{name}</dt>
              <dd className="min-w-0 break-words whitespace-pre-wrap" dir="auto">
                {cell}
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </li>
  )
}

function Differences({ differences, number }: { differences: Difference[]; number: number }) {
  return (
    <table className="w-full border-collapse text-left">
      <caption className="sr-only">What differs in row {number}</caption>
      <thead>
        <tr className="text-xs text-muted">
          <th scope="col" className="w-32 pe-4 font-normal">
            Field
          </th>
          <th scope="col" className="w-1/2 pe-4 font-normal">
            On record
          </th>
          <th scope="col" className="font-normal">
            In the file
          </th>
        </tr>
      </thead>
      <tbody>
        {differences.map(({ field, record, file }) => (
          <tr key={field} className="align-top">
            <th scope="row" className="pe-4 font-normal text-muted">
              {field}
            </th>
            <td className="pe-4 break-words" dir="auto">
              {record || 'Nothing'}
            </td>
            <td className="break-words" dir="auto">
              {file}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
