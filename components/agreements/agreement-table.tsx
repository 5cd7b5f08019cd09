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
    <div className="overflow-x-auto" tabIndex={0} role="region" aria-label={caption}>
      <table className="w-full min-w-[46rem] border-collapse text-sm">
        <caption className="sr-only">{caption}</caption>
        <thead>
          <tr className="border-b border-ink text-left align-bottom font-sans text-xs">
            <th scope="col" className="py-2 pe-4 font-semibold">
              Agreement
            </th>
            <th scope="col" className="py-2 pe-4 font-semibold">
              Signed
            </th>
            <th scope="col" className="py-2 pe-4 font-semibold">
              Legal status
            </th>
            <th scope="col" className="py-2 pe-4 text-right font-semibold">
              Carried out
            </th>
            <th scope="col" className="py-2 pe-4 font-semibold">
              Next deadline
            </th>
            <th scope="col" className="py-2 font-semibold">
              Last event
            </th>
          </tr>
        </thead>
        <tbody>
          {agreements.map((agreement) => (
            <AgreementRow key={agreement.slug} agreement={agreement} />
          ))}
        </tbody>
      </table>
    </div>
  )
}

function AgreementRow({ agreement }: { agreement: AgreementSummary }) {
  const {
    slug,
    shortTitle,
    parties,
    instrumentType,
    subjects,
    signed,
    status,
    score,
    nextDeadline,
    lastEvent,
  } = agreement
  return (
    <tr className="border-b border-rule align-top">
      <th scope="row" className="py-3 pe-4 text-left font-normal">
        <a className="text-base font-semibold hover:underline" href={`/agreements/${slug}`}>
          {shortTitle}
        </a>
        <br />
        <EntityList entities={parties} />
        <br />
        <span className="font-sans text-xs text-muted">
          {labelOf(instrumentType)} · {subjects.slice(0, 3).join(', ')}
        </span>
      </th>
      <td className="py-3 pe-4 figures">{signed ? <DateText {...signed} /> : 'not recorded'}</td>
      <td className="py-3 pe-4 font-sans">
        {labelOf(status.status)}
        {status.contested && <span className="text-muted">, contested</span>}
      </td>
      <td className="py-3 pe-4 text-right figures">
        {score ? (
          <>
            {score.strict} %<br />
            <span className="text-xs text-muted">
              {score.assessed} of {score.commitments} assessed
            </span>
          </>
        ) : (
          '–'
        )}
      </td>
      <td className="py-3 pe-4 figures">
        {nextDeadline ? (
          <>
            <DateText {...nextDeadline.due} />
            <br />
            <span className="text-xs text-muted">{nextDeadline.words}</span>
          </>
        ) : (
          '–'
        )}
      </td>
      <td className="py-3">
        {lastEvent ? (
          <>
            <span className="figures text-xs text-muted">
              <DateText on={lastEvent.on} precision={lastEvent.precision} />
            </span>
            <br />
            {lastEvent.headline}
          </>
        ) : (
          '–'
        )}
      </td>
    </tr>
  )
}
