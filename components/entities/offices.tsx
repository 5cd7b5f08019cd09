import { formatDate } from '@/domain/dates/format-date'
import type { DatePrecision } from '@/domain/dates/date-with-precision'
import { EntityLink, type NamedEntity } from './entity-link'

type Span = {
  fromOn: string | null
  fromPrecision: DatePrecision | null
  toOn: string | null
  toPrecision: DatePrecision | null
}

/** From when to when somebody held an office, as exactly as it is known. */
export function tenureInWords({ fromOn, fromPrecision, toOn, toPrecision }: Span): string {
  const from = fromOn && fromPrecision ? formatDate({ on: fromOn, precision: fromPrecision }) : null
  const to = toOn && toPrecision ? formatDate({ on: toOn, precision: toPrecision }) : null
  if (from && to) return `${from} to ${to}`
  if (from) return `since ${from}`
  if (to) return `until ${to}`
  return 'dates not recorded'
}

/** The offices of a person over time. */
export function Offices({
  offices,
}: {
  offices: (Span & {
    id: number
    title: string
    organization: NamedEntity | null
    acting: boolean
    attestedOn: string[]
  })[]
}) {
  return (
    <ol className="flex flex-col gap-2 text-sm">
      {offices.map((office) => (
        <li key={office.id}>
          {office.title}
          {office.acting && ' (acting)'}
          {office.organization && (
            <>
              {', '}
              <EntityLink entity={office.organization} />
            </>
          )}
          <span className="block figures text-xs text-muted">
            {tenureInWords(office)}
            {!office.fromOn &&
              office.attestedOn.length > 0 &&
              `; shown in office on ${formatDate({ on: office.attestedOn[0]!, precision: 'day' })}`}
          </span>
        </li>
      ))}
    </ol>
  )
}

/** The people who hold or held an office of a country or an organization. */
export function OfficeHolders({
  people,
}: {
  people: (Span & { slug: string; name: string; title: string })[]
}) {
  return (
    <ul className="flex flex-col gap-2 text-sm">
      {people.map((person) => (
        <li key={`${person.slug}/${person.title}`}>
          <EntityLink entity={{ kind: 'person', slug: person.slug, name: person.name }} />,{' '}
          {person.title}
          <span className="block figures text-xs text-muted">{tenureInWords(person)}</span>
        </li>
      ))}
    </ul>
  )
}
