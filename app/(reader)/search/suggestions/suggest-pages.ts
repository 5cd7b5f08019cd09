import { listNamesLike } from '@/db/queries/search/names'
import { searchAgreements, searchEntities } from '@/db/queries/search/search-record'
import { wordsQuery } from '@/db/queries/search/words'
import { directionOf } from '@/domain/articles/direction'
import { entityAddress } from '@/domain/entities/address'
import { labelOf } from '@/domain/labels'
import { readSearch } from '@/domain/search/query'
import type { Suggestion } from '@/domain/search/suggestion'

/** A list longer than this is no help to anybody who types. */
const most = { entities: 5, agreements: 3 }

/** The pages on record that somebody may mean who has typed this much, the likeliest first. */
export async function suggestPages(typed: string): Promise<Suggestion[]> {
  const words = await wordsQuery(readSearch(typed))
  const [entities, agreements] = await Promise.all([
    searchEntities(typed, most.entities),
    searchAgreements(words, most.agreements),
  ])
  const names = await listNamesLike(
    entities.map(({ id }) => id),
    typed,
  )
  return [
    ...entities.map((entity) => {
      const also = names.find(({ entityId }) => entityId === entity.id)
      return {
        name: entity.name,
        what: labelOf(entity.sort ?? entity.kind),
        address: entityAddress(entity),
        ...(also && also.value !== entity.name ? { also: written(also) } : {}),
      }
    }),
    ...agreements.map(({ slug, shortTitle }) => ({
      name: shortTitle,
      what: 'Agreement',
      address: `/agreements/${slug}`,
    })),
  ]
}

const written = ({ value, language }: { value: string; language: string | null }) => ({
  value,
  ...(language ? { language } : {}),
  dir: language ? directionOf(language) : ('auto' as const),
})
