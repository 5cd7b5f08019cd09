import { EntityLink, type NamedEntity } from '@/components/entities/entity-link'
import { SourceNote, type ListedSource } from '@/components/articles/source-list'
import { DateText } from '@/components/ui/date-text'
import type { Fulfilment, Stance } from '@/domain/agreements/vocabulary'
import { directionOf } from '@/domain/articles/direction'
import type { DatePrecision } from '@/domain/dates/date-with-precision'
import { labelOf } from '@/domain/labels'
import { FactLink } from './fact-link'

export type ShownClaim = {
  id: number
  speaker: NamedEntity | null
  speakerLabel: string | null
  officeThen: string | null
  onBehalfOf: NamedEntity | null
  /** The words reach us only through this one. */
  relayedBy?: NamedEntity | null
  stance: Stance
  fulfilment?: Fulfilment | null
  text: string
  quote: string | null
  originalText?: string | null
  originalLanguage?: string | null
  on: string
  precision: DatePrecision
  sources: ListedSource[]
}

/** Who says what, in which office, with which stance, and where that was read. */
export function ClaimText({ claim }: { claim: ShownClaim }) {
  return (
    <div className="group relative flex flex-col gap-1 text-sm">
      <p className="font-sans text-xs text-muted">
        <DateText on={claim.on} precision={claim.precision} /> · {labelOf(claim.stance)}
        {claim.fulfilment && `: ${labelOf(claim.fulfilment).toLowerCase()}`}
        <FactLink section="claims" id={claim.id} />
      </p>
      <p>{claim.text}</p>
      <Quotes claim={claim} />
      <Speaker claim={claim} />
      <SourceNote sources={claim.sources} />
    </div>
  )
}

/** Who spoke, in which office then, for whom, and through whom the words reach us. */
export function Speaker({ claim }: { claim: ShownClaim }) {
  const { speaker, speakerLabel, officeThen, onBehalfOf, relayedBy } = claim
  return (
    <p className="font-sans text-xs">
      {speaker ? <EntityLink entity={speaker} /> : speakerLabel}
      {officeThen && officeThen !== speaker?.name && (
        <span className="text-muted">, {officeThen}</span>
      )}
      {onBehalfOf && onBehalfOf.slug !== speaker?.slug && (
        <span className="text-muted">, for {onBehalfOf.name}</span>
      )}
      {relayedBy && <span className="text-muted">, as relayed by {relayedBy.name}</span>}
    </p>
  )
}

/** The words themselves: in English, and in the language they were said in. */
export function Quotes({
  claim: { quote, originalText, originalLanguage },
}: {
  claim: ShownClaim
}) {
  return (
    <>
      {quote && (
        <p>
          <q>{quote}</q>
        </p>
      )}
      {originalText && (
        <p
          lang={originalLanguage ?? undefined}
          dir={originalLanguage ? directionOf(originalLanguage) : 'auto'}
        >
          <q>{originalText}</q>
        </p>
      )}
    </>
  )
}
