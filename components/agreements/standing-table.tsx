import { DateText } from '@/components/ui/date-text'
import type { LegalAct } from '@/domain/agreements/legal-acts'
import type { PartyStatus } from '@/domain/agreements/party-status'
import { labelOf } from '@/domain/labels'
import type { AgreementSummary } from './summary'

/** Agreements with how each stands as a whole, and for some of its parties: what they signed and ratified. */
export function StandingTable({
  agreements,
  parties,
  caption,
}: {
  agreements: AgreementSummary[]
  parties: { id: number; name: string }[]
  caption: string
}) {
  return (
    <table className="block w-full border-collapse text-sm md:table">
      <caption className="sr-only">{caption}</caption>
      <thead className="sr-only md:not-sr-only md:table-header-group">
        <tr className="border-b border-ink text-left align-bottom font-sans text-xs">
          {['Agreement', 'Legal status', ...parties.map(({ name }) => `For ${name}`)].map(
            (head) => (
              <th key={head} scope="col" className="py-2 pe-4 font-semibold">
                {head}
              </th>
            ),
          )}
        </tr>
      </thead>
      <tbody className="block md:table-row-group">
        {agreements.map((one) => (
          <tr
            key={one.slug}
            className="grid gap-y-2 border-b border-rule py-4 align-top md:table-row"
          >
            <th scope="row" className="text-left font-normal md:w-2/5 md:py-3 md:pe-8">
              <a
                className="text-base leading-snug font-semibold hover:underline"
                href={`/agreements/${one.slug}`}
              >
                {one.shortTitle}
              </a>
            </th>
            <td className="figures md:py-3 md:pe-6">
              {labelOf(one.status.status)}
              {one.status.contested && <span className="text-muted">, contested</span>}
            </td>
            {parties.map(({ id, name }) => (
              <td key={id} className="figures md:py-3 md:pe-6">
                <span aria-hidden className="block text-xs text-muted md:hidden">
                  For {name}
                </span>
                <OfParty standing={one.status.parties.find(({ party }) => party.id === id)} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function OfParty({ standing }: { standing: PartyStatus | undefined }) {
  if (!standing) return <span className="text-muted">Not a party</span>
  const { status, since, signed, consent } = standing
  const done = [signed, consent].filter((act) => act !== null)
  return (
    <>
      {labelOf(status)}
      {since && !done.includes(since) && (
        <>
          {' since '}
          <DateText on={since.on} precision={since.precision} />
        </>
      )}
      {done.map((act) => (
        <Done key={act.type} act={act} />
      ))}
    </>
  )
}

function Done({ act }: { act: LegalAct }) {
  return (
    <span className="block text-xs text-muted">
      {labelOf(act.type)}: <DateText on={act.on} precision={act.precision} />
    </span>
  )
}
