import type { ReactNode } from 'react'
import { EntityLink, EntityList } from '@/components/entities/entity-link'
import { SourceNote } from '@/components/articles/source-list'
import { SubjectLinks } from '@/components/subjects/subject-links'
import { DateText } from '@/components/ui/date-text'
import { statusAnswer } from '@/domain/agreements/answers'
import type { StatusOn } from '@/domain/agreements/legal-status'
import { labelOf } from '@/domain/labels'
import type { ShownAct, ShownSigning } from './instrument'
import { PartyTable } from './party-table'
import { ScoreFact } from './score-fact'
import type { StatusOfRecord } from './status-head'

/** The facts of an agreement on a day: status, parties, who signed, how far it was carried out. */
export function StatusFacts({ agreement, instrument, status, score, on }: StatusOfRecord) {
  const parties = instrument.parties.filter(({ role }) => role === 'party')
  const signatories = instrument.signings.filter(({ capacity }) => capacity === 'signatory')
  const unsigned = status.parties.every((one) => one.status === 'not-signed')
  return (
    <dl className="grid grid-cols-2 content-start gap-x-6 border-t border-ink font-sans text-sm">
      <Fact name="Legal status" wide>
        <span className="text-lg font-semibold">
          {labelOf(status.status)}
          {status.contested && ', contested'}
        </span>
        <span className="block text-xs text-muted">{statusAnswer(status, on)}</span>
        {decisiveActs(status, instrument.acts).map(({ id, note, sources }) => (
          <div key={id} className="pt-1">
            {note && <p className="text-xs">{note}</p>}
            <SourceNote sources={sources} counted />
          </div>
        ))}
      </Fact>
      <Fact name="Parties" wide>
        {unsigned ? (
          <>
            <EntityList entities={parties} />
            {status.status !== 'unknown' && ', none of which had signed'}
          </>
        ) : (
          <PartyTable parties={parties} statuses={status.parties} />
        )}
      </Fact>
      {signatories.length > 0 && (
        <Fact name="Signed" wide>
          <Signatories signings={signatories} />
        </Fact>
      )}
      <Fact name="Carried out">
        <ScoreFact score={score} />
      </Fact>
      <Fact name="Text">
        {labelOf(agreement.textAvailability)}
        <span className="block text-xs text-muted">{labelOf(agreement.form)}</span>
        {agreement.registrationNumber && (
          <span className="block text-xs text-muted">{agreement.registrationNumber}</span>
        )}
      </Fact>
      {agreement.subjects.length > 0 && (
        <Fact name="Subjects" wide>
          <SubjectLinks subjects={agreement.subjects} />
        </Fact>
      )}
    </dl>
  )
}

/** The acts that made it stand so for its parties, each once; of many, the latest. */
function decisiveActs({ parties }: StatusOn, acts: ShownAct[]): ShownAct[] {
  return acts
    .filter((act) => parties.some(({ since }) => since === act))
    .slice(-mostActs)
    .toReversed()
}

const mostActs = 2

/** When and where, and by whom for whom; the offices stand further down the page. */
function Signatories({ signings }: { signings: ShownSigning[] }) {
  const [first] = signings
  const together = signings.every(({ on }) => on === first!.on)
  return (
    <>
      {together && (
        <>
          <DateText on={first!.on} precision={first!.precision} />
          {first!.place && <>, {first!.place.name}</>}
        </>
      )}
      <span className="block">
        {'by '}
        {signings.slice(0, 8).map(({ id, person, onBehalfOf }, index) => (
          <span key={id}>
            {index > 0 && '; '}
            <EntityLink entity={person} />
            {onBehalfOf && <span className="text-muted"> for {onBehalfOf.name}</span>}
          </span>
        ))}
        {signings.length > 8 && ` and ${signings.length - 8} others`}
      </span>
    </>
  )
}

function Fact({ name, wide, children }: { name: string; wide?: boolean; children: ReactNode }) {
  return (
    <div className={`border-b border-rule py-2.5 ${wide ? 'col-span-2' : ''}`}>
      <dt className="text-xs text-muted">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}
