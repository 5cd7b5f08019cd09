import type { EntityKind } from './vocabulary'

/** The first part of the address of an entity of each kind. */
export const sections = {
  country: 'countries',
  organization: 'organizations',
  person: 'people',
  place: 'places',
} as const satisfies Record<EntityKind, string>

/** The address of an entity's page. */
export const entityAddress = ({ kind, slug }: { kind: EntityKind; slug: string }) =>
  `/${sections[kind]}/${slug}` as const
