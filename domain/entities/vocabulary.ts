/** What has a page of its own. */
export const entityKinds = ['country', 'organization', 'person', 'place'] as const
export type EntityKind = (typeof entityKinds)[number]

/** How a name is used of its entity. A `weak` name is too common to link by itself. */
export const nameKinds = [
  'official',
  'common',
  'native',
  'transliteration',
  'former',
  'abbreviation',
  'weak',
] as const
export type NameKind = (typeof nameKinds)[number]
