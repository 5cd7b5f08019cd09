import { listAgreements } from '@/db/queries/agreements'
import { findEntity, findMovedEntity, listOfficesOf } from '@/db/queries/entities'
import { officeInWords, officeNow } from '@/domain/entities/office-now'
import type { EntityKind } from '@/domain/entities/vocabulary'
import { labelOf } from '@/domain/labels'
import type { CardFound } from './card'

/** A country, an organization, a person or a place: its names, and what it has to do with agreements. */
export async function entityCard(kind: EntityKind, slug: string): Promise<CardFound> {
  const entity = await findEntity(kind, slug)
  if (!entity) {
    const movedTo = await findMovedEntity(kind, slug)
    return movedTo ? { movedTo } : null
  }
  const { id, name, names, sort, country } = entity
  const native = names.flatMap((one) => (one.kind === 'native' && one.value !== name ? one : []))
  return {
    kicker: labelOf(sort ?? kind),
    title: name,
    language: 'en',
    under: native
      .slice(0, 3)
      .map(({ value }) => value)
      .join(' · '),
    notes: [(await saidOf[kind](id)) ?? country?.name].flatMap((note) => note ?? []),
  }
}

/** Two countries; the one order of their names is that of their addresses. */
export async function pairCard(slug: string, other: string): Promise<CardFound> {
  const [a, b] = await Promise.all([findEntity('country', slug), findEntity('country', other)])
  if (!a || !b || a.id === b.id) return pairElsewhere(slug, other)
  if (slug > other) return { movedTo: `/countries/${other}/${slug}` }
  return {
    kicker: 'Between two countries',
    title: `${a.name} and ${b.name}`,
    language: 'en',
    notes: [(await agreementsOf([a.id, b.id])) ?? 'No agreement between them is on record'],
  }
}

async function pairElsewhere(slug: string, other: string): Promise<CardFound> {
  const now = async (one: string) =>
    (await findMovedEntity('country', one))?.replace('/countries/', '') ?? one
  const [a, b] = await Promise.all([now(slug), now(other)])
  if (a === slug && b === other) return null
  return { movedTo: `/countries/${a === b ? a : [a, b].toSorted().join('/')}` }
}

/** What is said below a name; null: no more than where it belongs. */
const saidOf: Record<EntityKind, (id: number) => Promise<string | null>> = {
  country: (id) => agreementsOf([id]),
  organization: (id) => agreementsOf([id]),
  person: officeOf,
  place: () => Promise.resolve(null),
}

async function officeOf(personId: number): Promise<string | null> {
  const office = officeNow(await listOfficesOf(personId))
  return office && officeInWords(office)
}

async function agreementsOf(partyIds: number[]): Promise<string | null> {
  const agreements = await listAgreements({ partyIds, only: ['parties'] })
  const count = agreements.filter(({ parties }) =>
    partyIds.every((id) => parties.some((party) => party.id === id)),
  ).length
  return count ? `${count} ${count === 1 ? 'agreement' : 'agreements'} on record` : null
}
