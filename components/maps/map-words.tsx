import { entityAddress } from '@/domain/entities/address'
import type { Drawing, MappedCountry, MappedPlace } from './drawing'

/** What the numbers on a map stand for, and what there was no room for. */
export function MapKey({ drawing: { numbers, unnamed } }: { drawing: Drawing }) {
  if (numbers.length + unnamed.length === 0) return null
  return (
    <ul className="flex flex-wrap gap-x-4 text-ink">
      {numbers.map(({ number, names }) => (
        <li key={number}>
          <b className="figures font-semibold">{number}</b> {names.join(', ')}
        </li>
      ))}
      {unnamed.length > 0 && <li>Also here: {unnamed.join(', ')}</li>}
    </ul>
  )
}

/** The same as a map in words. */
export function MapTable({
  countries,
  places,
  drawing: { elsewhere },
}: {
  countries: MappedCountry[]
  places: MappedPlace[]
  drawing: Drawing
}) {
  return (
    <details>
      <summary className="w-fit hover:text-seal">The map as a table</summary>
      <table className="mt-1 w-full text-left text-ink">
        <caption className="sr-only">Countries and places of this page, and where they are</caption>
        <thead>
          <tr className="border-b border-rule">
            <th scope="col" className="py-1 pe-3 font-semibold">
              Name
            </th>
            <th scope="col" className="py-1 font-semibold">
              Where
            </th>
          </tr>
        </thead>
        <tbody>
          {countries.map(({ slug, name }) => (
            <Row
              key={slug}
              kind="country"
              slug={slug}
              name={name}
              where={elsewhere.includes(slug) ? 'A country, off this map' : 'A country'}
            />
          ))}
          {places.map((place) => (
            <Row
              key={place.slug}
              kind="place"
              slug={place.slug}
              name={place.name}
              where={`${positionOf(place)}${elsewhere.includes(place.slug) ? ', off this map' : ''}`}
            />
          ))}
        </tbody>
      </table>
    </details>
  )
}

function Row({
  kind,
  slug,
  name,
  where,
}: {
  kind: 'country' | 'place'
  slug: string
  name: string
  where: string
}) {
  return (
    <tr className="border-b border-rule">
      <th scope="row" className="py-1 pe-3 font-normal">
        <a className="quiet-link" href={entityAddress({ kind, slug })}>
          {name}
        </a>
      </th>
      <td className="py-1 figures">{where}</td>
    </tr>
  )
}

/** 33.3° N, 44.4° E */
function positionOf({ latitude, longitude }: MappedPlace): string {
  const north = `${Math.abs(latitude).toFixed(1)}° ${latitude < 0 ? 'S' : 'N'}`
  return `${north}, ${Math.abs(longitude).toFixed(1)}° ${longitude < 0 ? 'W' : 'E'}`
}
