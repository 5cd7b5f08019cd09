import { EntityLink, type NamedEntity } from '@/components/entities/entity-link'
import { DateText } from '@/components/ui/date-text'
import type { LegalAct } from '@/domain/agreements/legal-acts'
import type { PartyStatus } from '@/domain/agreements/party-status'
import { countedFrom } from '@/domain/agreements/status-in-words'
import { labelOf } from '@/domain/labels'

type Named = NamedEntity & { id: number }

/** How it stands for each party: what it signed, how it consented, and the act that made it so. */
export function PartyTable({ parties, statuses }: { parties: Named[]; statuses: PartyStatus[] }) {
  const named = new Map(parties.map((party) => [party.id, party]))
  return (
    <table className="w-full border-collapse font-sans text-sm">
      <caption className="sr-only">How it stands for each party</caption>
      <thead>
        <tr className="border-b border-rule text-left text-xs text-muted">
          {['Party', 'Signed', 'Consented', 'Status'].map((head) => (
            <th key={head} scope="col" className="py-1 pe-3 font-normal last:pe-0">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {statuses.map(({ party, status, since, signed, consent }) => (
          <tr key={party.id} className="border-b border-rule align-top last:border-b-0">
            <th scope="row" className="py-1.5 pe-3 text-left font-normal">
              <EntityLink entity={named.get(party.id)!} />
            </th>
            <td className="py-1.5 pe-3 figures">{signed ? <Day act={signed} /> : '–'}</td>
            <td className="py-1.5 pe-3 figures">
              {consent ? (
                <>
                  {labelOf(consent.type)} <Day act={consent} />
                </>
              ) : (
                '–'
              )}
            </td>
            <td className="py-1.5">
              <span className="font-semibold">{labelOf(status)}</span>
              {since && <Because act={since} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

const Day = ({ act: { on, precision } }: { act: LegalAct }) => (
  <DateText on={on} precision={precision} />
)

function Because({ act }: { act: LegalAct }) {
  return (
    <span className="block text-xs text-muted">
      {labelOf(act.type)}
      {act.partyId === null && ' of all'}, <Day act={act} />
      {act.contested && ', contested'}
      {act.precision !== 'day' && `, ${countedFrom(act)}`}
    </span>
  )
}
