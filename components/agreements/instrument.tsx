import { EntityLink, type NamedEntity } from '@/components/entities/entity-link'
import { SourceNote, type ListedSource } from '@/components/articles/source-list'
import { DateText } from '@/components/ui/date-text'
import { SectionHead } from '@/components/ui/section-head'
import type { LegalAct } from '@/domain/agreements/legal-acts'
import type {
  ParticipationRole,
  RelationType,
  SigningCapacity,
} from '@/domain/agreements/vocabulary'
import type { DatePrecision } from '@/domain/dates/date-with-precision'
import { labelOf } from '@/domain/labels'

type Dated = { on: string; precision: DatePrecision }
export type ShownSigning = Dated & {
  id: number
  person: NamedEntity
  officeThen: string
  onBehalfOf: NamedEntity | null
  capacity: SigningCapacity
  place: NamedEntity | null
  note: string | null
  sources: ListedSource[]
}
export type ShownAct = LegalAct & {
  id: number
  party: NamedEntity | null
  note: string | null
  sources: ListedSource[]
}

/** Everybody with a part in the agreement, in the order of the instrument. */
export function Participants({
  parties,
  notYet,
}: {
  parties: (NamedEntity & { id: number; role: ParticipationRole; note: string | null })[]
  /** The keys of those that were no party on the day shown, but are now. */
  notYet: Set<number>
}) {
  return (
    <section aria-labelledby="participants" className="flex flex-col gap-3">
      <SectionHead id="participants">Parties and others</SectionHead>
      <ul className="flex flex-col gap-1.5 text-sm">
        {parties.map((party) => (
          <li key={`${party.slug}/${party.role}`}>
            <EntityLink entity={party} />{' '}
            <span className="font-sans text-xs text-muted">{labelOf(party.role)}</span>
            {party.role === 'party' && notYet.has(party.id) && (
              <span className="font-sans text-xs text-muted">, joined later</span>
            )}
            {party.note && <p className="text-xs text-muted">{party.note}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Who signed, in which office then, for whom, when and where. */
export function Signings({ signings }: { signings: ShownSigning[] }) {
  if (signings.length === 0) return null
  return (
    <section aria-labelledby="signed-by" className="flex flex-col gap-3">
      <SectionHead id="signed-by">Who signed</SectionHead>
      <ul className="flex flex-col gap-3 text-sm">
        {signings.map((one) => (
          <li key={one.id}>
            <p>
              <EntityLink entity={one.person} />, {one.officeThen}
              {one.onBehalfOf && one.capacity === 'signatory' && <>, for {one.onBehalfOf.name}</>}
            </p>
            <p className="font-sans text-xs text-muted">
              {labelOf(one.capacity)} · <DateText on={one.on} precision={one.precision} />
              {one.place && <> · {one.place.name}</>}
            </p>
            {one.note && <p className="text-xs text-muted">{one.note}</p>}
            <SourceNote sources={one.sources} />
          </li>
        ))}
      </ul>
    </section>
  )
}

/** Legal acts in their order, each of one party or of all. */
export function Acts({ acts }: { acts: ShownAct[] }) {
  if (acts.length === 0) return null
  return (
    <section aria-labelledby="acts" className="flex flex-col gap-3">
      <SectionHead id="acts">Legal acts</SectionHead>
      <ol className="flex flex-col gap-3 text-sm">
        {acts.map((act) => (
          <li key={act.id} id={`act-${act.id}`}>
            <p>
              <span className="figures">
                <DateText on={act.on} precision={act.precision} />
              </span>
              {': '}
              {labelOf(act.type).toLowerCase()}
              {act.party ? (
                <>
                  {' by '}
                  <EntityLink entity={act.party} />
                </>
              ) : null}
              {act.untilOn && (
                <>
                  {' until '}
                  <DateText on={act.untilOn} precision="day" />
                </>
              )}
              {act.contested && ' (contested)'}
            </p>
            {act.note && <p className="text-xs text-muted">{act.note}</p>}
            <SourceNote sources={act.sources} />
          </li>
        ))}
      </ol>
    </section>
  )
}

const inverses: Record<RelationType, string> = {
  amends: 'Amended by',
  implements: 'Carried out by',
  supersedes: 'Superseded by',
  renews: 'Renewed by',
  extends: 'Extended by',
  'annex-to': 'Has as an annex',
  references: 'Referred to by',
  'claimed-same-content': 'Claimed to have the same content as',
}

/** How it stands to other agreements. */
export function Relations({
  relations,
}: {
  relations: {
    id: number
    type: RelationType
    toTitle: string | null
    slug: string | null
    shortTitle: string | null
    note: string | null
    inverse: boolean
  }[]
}) {
  if (relations.length === 0) return null
  return (
    <section aria-labelledby="relations" className="flex flex-col gap-3">
      <SectionHead id="relations">Other agreements</SectionHead>
      <ul className="flex flex-col gap-2 text-sm">
        {relations.map(({ id, type, inverse, slug, shortTitle, toTitle, note }) => (
          <li key={`${id}/${inverse}`}>
            <span className="font-sans text-xs text-muted">
              {inverse ? inverses[type] : labelOf(type)}{' '}
            </span>
            {slug ? (
              <a className="quiet-link" href={`/agreements/${slug}`}>
                {shortTitle}
              </a>
            ) : (
              toTitle
            )}
            {note && <p className="text-xs text-muted">{note}</p>}
          </li>
        ))}
      </ul>
    </section>
  )
}
