import { entities, names, offices, tenures } from '../../db/schema/index'
import type { NameKind } from '../../domain/entities/vocabulary'
import { organizations, people, places } from '../../demo/facts'
import type { NameFact, PersonFact } from '../../demo/fact-types'
import { Ids, type Transaction } from './ids'

type NewEntity = typeof entities.$inferInsert

/** Loads organizations, people and places beside the countries that are there already. */
export async function loadEntities(tx: Transaction): Promise<Ids> {
  const ids = new Ids()
  const countries = await tx.select({ id: entities.id, code: entities.isoCode }).from(entities)
  for (const { id, code } of countries) if (code) ids.set(code, id)

  const facts = [
    ...organizations.map((fact) => ({
      names: fact.names,
      row: row('organization', fact, ids, { sort: fact.kind, description: fact.note ?? null }),
    })),
    ...places.map((fact) => ({
      names: fact.names,
      row: row('place', fact, ids, {
        sort: fact.kind,
        description: fact.note ?? null,
        latitude: fact.lat,
        longitude: fact.lon,
      }),
    })),
    ...people.map((fact) => ({
      names: fact.names,
      row: row('person', fact, ids, {
        description: fact.note ?? null,
        diedOn: fact.died_on ?? null,
      }),
    })),
  ]
  const rows = await tx
    .insert(entities)
    .values(facts.map((fact) => fact.row))
    .returning({ id: entities.id, slug: entities.slug })
  for (const { id, slug } of rows) ids.set(slug, id)

  await tx.insert(names).values(
    facts.flatMap((fact) =>
      namesOf(fact.names, fact.row.name).map((name) => ({
        ...name,
        entityId: ids.get(fact.row.slug),
      })),
    ),
  )
  await loadTenures(tx, ids)
  return ids
}

function row(
  kind: NewEntity['kind'],
  fact: { slug: string; name: string; country: string | null },
  ids: Ids,
  more: Partial<NewEntity>,
): NewEntity {
  return {
    kind,
    slug: fact.slug,
    name: fact.name,
    countryId: ids.find(fact.country),
    publishedAt: new Date(),
    ...more,
  }
}

/** What the facts call a variant or a self-designation is, in the record's words, another name in use. */
const kinds: Record<string, NameKind> = {
  variant: 'transliteration',
  'self-designation': 'official',
}

function namesOf(facts: NameFact[], main: string) {
  const all = facts.some(({ value }) => value === main)
    ? facts
    : [{ value: main, lang: 'en', script: 'Latn', kind: 'common' }, ...facts]
  const unique = new Map(all.map((name) => [name.value, name]))
  return [...unique.values()].map(({ value, lang, script, kind }) => ({
    value,
    script,
    language: lang,
    kind: kinds[kind] ?? (kind as NameKind),
  }))
}

async function loadTenures(tx: Transaction, ids: Ids) {
  const held = people.flatMap((person) => person.offices.map((office) => ({ person, office })))
  const keyOf = ({
    person,
    office,
  }: {
    person: PersonFact
    office: PersonFact['offices'][number]
  }) => ({
    title: office.title,
    organizationId: ids.find(office.organisation),
    countryId: ids.find(office.organisation) ? null : ids.find(person.country),
  })
  const posts = new Map(held.map((one) => [JSON.stringify(keyOf(one)), keyOf(one)]))
  const usable = [...posts.values()].filter((post) => post.organizationId || post.countryId)
  const rows = await tx.insert(offices).values(usable).returning()
  const officeIds = new Map(
    rows.map(({ id, title, organizationId, countryId }) => [
      JSON.stringify({ title, organizationId, countryId }),
      id,
    ]),
  )
  await tx.insert(tenures).values(
    held.flatMap((one) => {
      const officeId = officeIds.get(JSON.stringify(keyOf(one)))
      const { from, to, precision, precision_to, attested_on } = one.office
      if (!officeId) return []
      return {
        officeId,
        personId: ids.get(one.person.slug),
        fromOn: from,
        fromPrecision: from ? (precision ?? 'day') : null,
        toOn: to,
        toPrecision: to ? (precision_to ?? precision ?? 'day') : null,
        attestedOn: attested_on,
      }
    }),
  )
}
