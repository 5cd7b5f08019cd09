import { EntityLink, type NamedEntity } from '@/components/entities/entity-link'
import { SourceNote, type ListedSource } from '@/components/articles/source-list'
import { DateText } from '@/components/ui/date-text'
import type { Stance } from '@/domain/agreements/vocabulary'
import type { DatePrecision } from '@/domain/dates/date-with-precision'
import { labelOf } from '@/domain/labels'

export type ShownClaim = {
  id: number
  speaker: NamedEntity | null
  speakerLabel: string | null
  officeThen: string | null
  onBehalfOf: NamedEntity | null
  stance: Stance
  text: string
  quote: string | null
  on: string
  precision: DatePrecision
  sources: ListedSource[]
}

/** Who says what, in which office, with which stance, and where that was read. */
export function ClaimText({ claim }: { claim: ShownClaim }) {
  const { speaker, speakerLabel, officeThen, onBehalfOf } = claim
  return (
    <div className="flex flex-col gap-1 text-sm">
      <p className="font-sans text-xs text-muted">
        <DateText on={claim.on} precision={claim.precision} /> · {labelOf(claim.stance)}
      </p>
      <p>{claim.text}</p>
      {claim.quote && (
        <p>
          <q>{claim.quote}</q>
        </p>
      )}
      <p className="font-sans text-xs">
        {speaker ? <EntityLink entity={speaker} /> : speakerLabel}
        {officeThen && officeThen !== speaker?.name && (
          <span className="text-muted">, {officeThen}</span>
        )}
        {onBehalfOf && onBehalfOf.slug !== speaker?.slug && (
          <span className="text-muted">, for {onBehalfOf.name}</span>
        )}
      </p>
      <SourceNote sources={claim.sources} />
    </div>
  )
}
