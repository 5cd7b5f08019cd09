import { LocatorMap } from '@/components/maps/locator-map'
import type { EntityKind } from '@/domain/entities/vocabulary'

type Mapped = {
  kind: EntityKind
  slug: string
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
    ...new Map(entities.map((entity) => [`${entity.kind}/${entity.slug}`, entity])).values(),
  ]
  const countries = unique.flatMap(({ kind, slug, name, isoCode }) =>
    kind === 'country' && isoCode ? { slug, name, isoCode } : [],
  )
  const places = unique.flatMap(({ kind, slug, name, latitude, longitude }) =>
    kind === 'place' && latitude !== null && longitude !== null
      ? { slug, name, latitude, longitude }
      : [],
  )
  return <LocatorMap countries={countries.slice(0, 8)} places={places.slice(0, 10)} />
}
