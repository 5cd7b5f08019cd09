import { LocatorMap } from '@/components/maps/locator-map'
import type { EntityKind } from '@/domain/entities/vocabulary'

type Mapped = {
  kind: EntityKind
  name: string
  isoCode: string | null
  latitude: number | null
  longitude: number | null
}

/** Whether there is anything among these that a map could show. */
export const hasMap = (entities: Mapped[]) =>
  entities.some(({ kind, isoCode, latitude }) =>
    kind === 'country' ? isoCode !== null : kind === 'place' && latitude !== null,
  )

/** The map of what a page speaks of: its countries and the places with a position, once each. */
export function MapOf({ entities }: { entities: Mapped[] }) {
  const unique = [
    ...new Map(entities.map((entity) => [`${entity.kind}/${entity.name}`, entity])).values(),
  ]
  const countries = unique.flatMap(({ kind, name, isoCode }) =>
    kind === 'country' && isoCode ? { name, isoCode } : [],
  )
  const places = unique.flatMap(({ kind, name, latitude, longitude }) =>
    kind === 'place' && latitude !== null && longitude !== null
      ? { name, latitude, longitude }
      : [],
  )
  return <LocatorMap countries={countries.slice(0, 8)} places={places.slice(0, 10)} />
}
