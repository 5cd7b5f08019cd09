/** A column that names an entity, and what a merge does with it. */
export type Reference = {
  relation: string
  field: string
  /** Beside the field, the columns by which a row is known. */
  key: string[]
  /** What the desk calls these rows. */
  noun: string
} & (
  | { how: 'moved' }
  /** Moved, unless the one kept has a row that says the same in these columns: then it stays. */
  | { how: 'unless-there'; same: string[] }
  /** Moved; what would stand there twice is taken out and kept with the merge. */
  | { how: 'member' }
  /**
   * Moved; what the one kept has in the same words is withdrawn, its sources going to the one that
   * stands. `ignoring`: columns in which the two may differ.
   */
  | { how: 'fact'; citation: string; ignoring?: string[] }
)

const byId = { key: ['id'] }
const fact = (relation: string, field: string, noun: string, citation: string) =>
  ({ relation, field, ...byId, noun, how: 'fact', citation }) as const
const moved = (relation: string, field: string, noun: string) =>
  ({ relation, field, ...byId, noun, how: 'moved' }) as const

/**
 * Every column that refers to an entity, in the order in which a merge goes through them; a test
 * holds the list to the foreign keys of the database.
 */
export const references: readonly Reference[] = [
  { ...moved('names', 'entity_id', 'Names'), how: 'unless-there', same: ['value'] },
  {
    ...moved('offices', 'organization_id', 'Offices in it'),
    how: 'unless-there',
    same: ['title', 'country_id'],
  },
  {
    ...moved('offices', 'country_id', 'Offices of the country'),
    how: 'unless-there',
    same: ['title', 'organization_id'],
  },
  fact('tenures', 'person_id', 'Offices held', 'tenure_id'),
  {
    ...fact('participations', 'entity_id', 'Parts in agreements', 'participation_id'),
    ignoring: ['position', 'note'],
  },
  fact('signings', 'person_id', 'Signings', 'signing_id'),
  fact('signings', 'on_behalf_of_id', 'Signings on its behalf', 'signing_id'),
  fact('signings', 'place_id', 'Signings at the place', 'signing_id'),
  fact('acts', 'party_id', 'Acts', 'act_id'),
  {
    relation: 'commitment_parties',
    field: 'entity_id',
    key: ['commitment_id', 'side'],
    noun: 'Commitments',
    how: 'member',
  },
  moved('events', 'place_id', 'Events at the place'),
  {
    relation: 'event_actors',
    field: 'entity_id',
    key: ['event_id'],
    noun: 'Events with it',
    how: 'member',
  },
  fact('extensions', 'by_id', 'Deadlines it moved', 'extension_id'),
  fact('claims', 'speaker_id', 'Claims made', 'claim_id'),
  fact('claims', 'on_behalf_of_id', 'Claims on its behalf', 'claim_id'),
  fact('claims', 'relayed_by_id', 'Claims relayed', 'claim_id'),
  {
    relation: 'mentions',
    field: 'entity_id',
    key: ['edition_id'],
    noun: 'Mentions in articles',
    how: 'member',
  },
  moved('editions', 'dateline_place_id', 'Datelines of articles'),
  moved('agreements', 'depositary_id', 'Agreements it keeps'),
  moved('sources', 'outlet_id', 'Sources published by it'),
  moved('sources', 'origin_outlet_id', 'Sources that relay it'),
  moved('entities', 'country_id', 'Entities that belong to it'),
  moved('entities', 'merged_into_id', 'Entities merged into it'),
]

/** Foreign keys to entities that a merge leaves alone, each with the reason. */
export const leftAlone: Record<string, string> = {
  'article_countries.country_id': 'written anew with the index of the articles',
  'merges.kept_id': 'history',
  'merges.merged_id': 'history',
  'kept_apart.one_id': 'said of the names they had then',
  'kept_apart.other_id': 'said of the names they had then',
}
