import { listAgreementsById } from '@/db/queries/desk/agreements'
import { typedNames } from '@/db/queries/desk/entities'

/** How entities and agreements are typed, by their keys; the empty string for none. */
export type NamesFor = {
  entity: (id: number | null) => string
  entities: (ids: number[]) => string[]
  agreement: (id: number | null) => string
}

/** Reads all the names a page needs at once. */
export async function namesFor(
  entityIds: (number | null)[],
  agreementIds: (number | null)[],
): Promise<NamesFor> {
  const [named, titled] = await Promise.all([
    typedNames(entityIds.filter((id) => id !== null)),
    listAgreementsById(agreementIds.filter((id) => id !== null)),
  ])
  const titles = new Map(titled.map(({ id, shortTitle }) => [id, shortTitle]))
  const entity = (id: number | null) => (id === null ? '' : (named.get(id) ?? ''))
  return {
    entity,
    entities: (ids) => ids.map(entity),
    agreement: (id) => (id === null ? '' : (titles.get(id) ?? '')),
  }
}
