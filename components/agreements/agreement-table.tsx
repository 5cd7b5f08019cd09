import clsx from 'clsx'
import type { ReactNode } from 'react'
import { EntityList } from '@/components/entities/entity-link'
import { DateText } from '@/components/ui/date-text'
import { Empty } from '@/components/ui/empty'
import { labelOf } from '@/domain/labels'
import type { AgreementSummary } from './summary'

/** Agreements as a table: parties, subject, type, signed, status, score, next deadline, last event. */
export function AgreementTable({
  agreements,
  caption,
}: {
  agreements: AgreementSummary[]
  caption: string
}) {
  if (agreements.length === 0) return <Empty>No agreement on record fits.</Empty>
  return (
    <table className="block w-full border-collapse text-sm md:table">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr className="border-b border-ink text-left align-bottom font-sans text-xs">
          {heads.map(([name, width]) => (
            <th key={name} scope="col" className={`py-2 pe-4 font-semibold ${width}`}>
              {name}
            </th>
          ))}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {agreements.map((agreement) => (
          <AgreementRow key={agreement.slug} agreement={agreement} />
        ))}
      </tbody>
    </table>
  )
}

const heads = [
  ['Agreement', 'w-[36%]'],
  ['Signed', 'w-[13%]'],
  ['Legal status', 'w-[11%]'],
  ['Carried out', 'w-[10%]'],
  ['Next deadline', 'w-[12%]'],
  ['Last event', ''],
] as const

function AgreementRow({ agreement }: { agreement: AgreementSummary }) {
  const { signed, status, score, nextDeadline, lastEvent } = agreement
  return (
    <tr className="grid grid-cols-2 gap-x-6 gap-y-2 border-b border-rule py-4 align-top md:table-row">
      <th scope="row" className="col-span-2 text-left font-normal md:py-3 md:pe-8">
        <Title agreement={agreement} />
      </th>
      <Cell name="Signed">{signed ? <DateText {...signed} /> : 'Not recorded'}</Cell>
      <Cell name="Legal status">
        {labelOf(status.status)}
        {status.contested && <span className="text-muted">, contested</span>}
      </Cell>
      <Cell name="Carried out" empty={!score}>
        {score && (
          <>
            {score.strict} %
            <span className="block text-xs text-muted">
              {score.assessed} of {score.commitments} assessed
            </span>
          </>
        )}
      </Cell>
      <Cell name="Next deadline" empty={!nextDeadline}>
        {nextDeadline && (
          <>
            <DateText {...nextDeadline.due} />
            <span className="block text-xs text-muted">{nextDeadline.words}</span>
          </>
        )}
      </Cell>
      <Cell name="Last event" empty={!lastEvent} wide>
        {lastEvent && (
          <>
            <span className="block text-xs text-muted">
              <DateText on={lastEvent.on} precision={lastEvent.precision} />
            </span>
            <span className="font-serif">{lastEvent.headline}</span>
          </>
        )}
      </Cell>
    </tr>
  )
}

function Title({ agreement }: { agreement: AgreementSummary }) {
  const { slug, shortTitle, parties, instrumentType, subjects } = agreement
  return (
    <>
      <a
        className="text-base leading-snug font-semibold hover:underline"
        href={`/agreements/${slug}`}
      >
        {shortTitle}
      </a>
      <span className="mt-0.5 block font-sans">
        <EntityList entities={parties} />
      </span>
      <span className="block font-sans text-xs text-muted">
        {[labelOf(instrumentType), subjects.slice(0, 3).join(', ')].filter(Boolean).join(' · ')}
      </span>
    </>
  )
}

/** A cell; on a phone, where the heads of the columns are gone, it names itself. */
function Cell({
  name,
  empty = false,
  wide = false,
  children,
}: {
  name: string
  empty?: boolean
  wide?: boolean
  children: ReactNode
}) {
  return (
    <td
      className={clsx(
        'figures md:py-3 md:pe-4',
        empty && 'max-md:hidden',
        wide && 'max-md:col-span-2',
      )}
    >
      <span aria-hidden className="block text-xs text-muted md:hidden">
        {name}
      </span>
      {empty ? <span className="text-muted">–</span> : children}
    </td>
  )
}
