import { NativeNames } from '@/components/entities/native-names'
import { formatDate } from '@/domain/dates/format-date'
import { entityAddress } from '@/domain/entities/address'
import type { EntityKind } from '@/domain/entities/vocabulary'
import { labelOf } from '@/domain/labels'

/** Somebody or something an article names, and what a short card says of it. */
export type Who = {
  kind: EntityKind
  slug: string
  name: string
  sort: string | null
  description: string | null
  country: string | null
  native: { value: string; language: string | null }[]
  /** Held on the day of the article. */
  offices: { title: string; organization: string | null; acting: boolean }[]
}

/**
 * Whether a card says more than the name does to most readers: who somebody was then, or what an
 * organization is and where. A country or a place needs one only where something is written on it.
 */
export const hasCard = ({ kind, description, offices, country }: Who) =>
  description !== null ||
  offices.length > 0 ||
  (country !== null && (kind === 'person' || kind === 'organization'))

export const cardId = ({ kind, slug }: Pick<Who, 'kind' | 'slug'>) => `who-${kind}-${slug}`

/** Opens a card; stands after the name, which stays a link. Not on paper, where cards stand open. */
export function WhoMark({ who }: { who: Who }) {
  return (
    <button
      type="button"
      popoverTarget={cardId(who)}
      aria-label={who.kind === 'person' ? `Who is ${who.name}?` : `What is ${who.name}?`}
      lang="en"
      className="who-mark no-print"
    />
  )
}

/**
 * The cards of an article, each opened by the mark after its name and closed by Escape, by a press
 * elsewhere or by its own button: HTML's popovers, without scripts. On paper they are a list.
 */
export function WhoCards({ named, on }: { named: Who[]; on: string }) {
  if (named.length === 0) return null
  return (
    <div className="who-cards">
      <p className="hidden small-caps print:block">Named in this article</p>
      {named.map((who) => (
        <div
          key={cardId(who)}
          id={cardId(who)}
          popover="auto"
          role="group"
          aria-labelledby={`${cardId(who)}-name`}
          className="who-card"
        >
          <Card who={who} on={on} />
        </div>
      ))}
    </div>
  )
}

function Card({ who, on }: { who: Who; on: string }) {
  const { name, kind, sort, country, description, native, offices } = who
  return (
    <>
      <p className="font-sans text-xs text-muted">
        {labelOf(sort ?? kind)}
        {country && `, ${country}`}
      </p>
      <p id={`${cardId(who)}-name`} className="text-lg font-semibold">
        <a className="quiet-link" href={entityAddress(who)}>
          {name}
        </a>
      </p>
      {native.length > 0 && (
        <p className="text-muted">
          <NativeNames names={native} atMost={2} />
        </p>
      )}
      {description && <p className="mt-1 text-sm">{description}</p>}
      {offices.length > 0 && (
        <dl className="mt-2 font-sans text-sm">
          <dt className="text-xs text-muted">
            On {formatDate({ on, precision: 'day' })}, when this was published
          </dt>
          {offices.map(({ title, organization, acting }) => (
            <dd key={`${title}/${organization}`}>
              {title}
              {acting && ' (acting)'}
              {organization && !title.includes(organization) && `, ${organization}`}
            </dd>
          ))}
        </dl>
      )}
      <button
        type="button"
        popoverTarget={cardId(who)}
        popoverTargetAction="hide"
        className="no-print mt-2 font-sans text-sm quiet-link"
      >
        Close
      </button>
    </>
  )
}
