import { keysOfFilters } from '@/db/queries/search/search-record'
import type { Sought } from '@/db/queries/search/walk'
import { wordsQuery } from '@/db/queries/search/words'
import type { SearchFilters } from '@/domain/search/filters'
import { readSearch } from '@/domain/search/query'
import { agreementTag, countryTag, entityTag, kindTag } from '@/domain/search/tags'

export type Faults = Partial<Record<keyof SearchFilters, string>>

/** What filters look for, whom by name, and what of them says nothing, in a sentence beside its field. */
export async function readSought(
  filters: SearchFilters,
): Promise<{ sought: Sought; entity: string | null; faults: Faults }> {
  const [words, keys] = await Promise.all([
    wordsQuery(readSearch(filters.q)),
    keysOfFilters(filters),
  ])
  const faults: Faults = {
    ...(filters.country && !keys.country
      ? { country: 'No country on record has this address; all are shown.' }
      : {}),
    ...(filters.agreement && !keys.agreement
      ? { agreement: 'No agreement on record has this address; all are shown.' }
      : {}),
    ...(filters.entity && !keys.entity
      ? { entity: 'Nobody on record has this address; articles are shown whomever they name.' }
      : {}),
    ...(filters.q.trim() && words === null
      ? { q: 'There is no word in this to look for: a minus only leaves out. All are shown.' }
      : {}),
  }
  const sought: Sought = {
    words,
    tags: [
      ...(keys.country ? [countryTag(keys.country.id)] : []),
      ...(keys.agreement ? [agreementTag(keys.agreement.id)] : []),
      ...(keys.entity ? [entityTag(keys.entity.id)] : []),
      ...(filters.kind ? [kindTag(filters.kind)] : []),
    ],
    from: filters.from ? new Date(`${filters.from}T00:00:00Z`) : null,
    to: filters.to ? new Date(Date.parse(`${filters.to}T00:00:00Z`) + 86_400_000) : null,
  }
  return { sought, entity: keys.entity?.name ?? null, faults }
}
