import { and, eq, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import countries from 'i18n-iso-countries'
import { grouped } from '../../../domain/collections/grouped'
import { sections } from '../../../domain/entities/address'
import type { DatePrecision } from '../../../domain/dates/date-with-precision'
import type { ActOnRecord, AgreementWorld, OnRecord } from '../../../domain/imports/agreement-match'
import type { Drafts } from '../../../domain/imports/drafts'
import { governedBy, namesIn, type Known, type NameWorld } from '../../../domain/imports/names'
import type { Decisions, World } from '../../../domain/imports/planning'
import { normalName } from '../../../domain/names/normal-name'
import type { Database, Transaction } from '../../client'
import { acts, agreements, entities, formerSlugs, names, participations } from '../../schema/index'

type Reading = Database | Transaction

/** All on record that a file may mean. */
export async function findImportWorld(
  db: Reading,
  drafts: Drafts,
  decisions: Decisions,
): Promise<World> {
  return {
    names: await findNames(db, drafts, decisions),
    agreements: await findAgreements(db, drafts, decisions),
  }
}

const columns = { id: entities.id, kind: entities.kind, slug: entities.slug, name: entities.name }

async function findNames(db: Reading, drafts: Drafts, decisions: Decisions): Promise<NameWorld> {
  const given = namesIn(drafts)
  const normals = given.names.map(normalName)
  const wanted = [...normals, ...normals.flatMap((name) => governedBy(name) ?? [])]
  const bearers = await db
    .select({ normal: names.normal, nameKind: names.kind, ...columns })
    .from(names)
    .innerJoin(entities, eq(entities.id, names.entityId))
    .where(and(among(sql`${names.normal}`, wanted), isNull(entities.mergedIntoId)))
  const byName: NameWorld['byName'] = new Map()
  for (const { normal, nameKind, ...known } of bearers) {
    const weak = nameKind === 'weak'
    const there = byName.get(normal) ?? []
    const same = there.find(({ id }) => id === known.id)
    if (same) same.weak &&= weak
    else byName.set(normal, [...there, { ...known, weak }])
  }
  const chosen = Object.values(decisions.names).flatMap((one) =>
    'entityId' in one ? one.entityId : [],
  )
  const picked = chosen.length
    ? await db.select(columns).from(entities).where(inArray(entities.id, chosen))
    : []
  return {
    byName,
    byKey: await findByKeys(db, given.keys),
    byId: new Map(picked.map((one) => [one.id, one])),
  }
}

/** Addresses (`countries/iraq`), codes of countries (IQ, IRQ), numbers of PA-X and of Wikidata. */
async function findByKeys(db: Reading, keys: string[]): Promise<Map<string, Known>> {
  if (keys.length === 0) return new Map()
  const rows = await db
    .select({
      ...columns,
      isoCode: entities.isoCode,
      paxId: entities.paxId,
      wikidataId: entities.wikidataId,
    })
    .from(entities)
    .where(isNull(entities.mergedIntoId))
  const byKey = new Map<string, Known>()
  for (const { isoCode, paxId, wikidataId, ...known } of rows) {
    byKey.set(`${sections[known.kind]}/${known.slug}`, known)
    if (isoCode) byKey.set(isoCode, known)
    if (paxId) byKey.set(`PA-X:${paxId}`, known)
    if (wikidataId) byKey.set(wikidataId, known)
  }
  return new Map(
    keys.flatMap((key) => {
      const written = key.replace(/^\//, '')
      const code = /^[A-Z]{3}$/.test(written) ? countries.alpha3ToAlpha2(written) : written
      const known = code ? byKey.get(code) : undefined
      return known ? [[key, known] as const] : []
    }),
  )
}

async function findAgreements(
  db: Reading,
  { drafts }: Drafts,
  decisions: Decisions,
): Promise<AgreementWorld> {
  const slugs = drafts.flatMap(({ slug }) => slug ?? [])
  const paxIds = drafts.flatMap(({ said }) => said.paxId ?? [])
  const titles = drafts.flatMap(({ said }) => (said.title ? normalName(said.title) : []))
  const former = await db
    .select({ slug: formerSlugs.slug, id: formerSlugs.targetId })
    .from(formerSlugs)
    .where(and(eq(formerSlugs.section, 'agreements'), among(sql`${formerSlugs.slug}`, slugs)))
  const ids = [
    ...former.map(({ id }) => id),
    ...Object.values(decisions.matches).filter((one) => one !== 'new'),
  ]
  const found = await db
    .select()
    .from(agreements)
    .where(
      sql`${among(sql`${agreements.slug}`, slugs)} or ${among(sql`${agreements.paxId}`, paxIds)}
        or ${among(sql`normal_name(${agreements.title})`, titles)}
        or ${among(sql`${agreements.id}::text`, ids.map(String))}`,
    )
  return {
    bySlug: new Map([
      ...former.map(({ slug, id }) => [slug, id] as const),
      ...found.map(({ slug, id }) => [slug, id] as const),
    ]),
    byPaxId: new Map(found.flatMap(({ paxId, id }) => (paxId ? [[paxId, id] as const] : []))),
    byTitle: new Map(
      [...grouped(found, ({ title }) => normalName(title))].map(([title, list]) => [
        title,
        list.map(({ id }) => id),
      ]),
    ),
    byId: await withFacts(db, found),
  }
}

async function withFacts(db: Reading, found: (typeof agreements.$inferSelect)[]) {
  const ids = found.map(({ id }) => String(id))
  const [parties, done] = await Promise.all([
    db
      .select()
      .from(participations)
      .where(
        and(
          among(sql`${participations.agreementId}::text`, ids),
          isNull(participations.withdrawnAt),
        ),
      ),
    db
      .select()
      .from(acts)
      .where(and(among(sql`${acts.agreementId}::text`, ids), isNull(acts.withdrawnAt)))
      .orderBy(acts.id),
  ])
  const partiesOf = grouped(parties, ({ agreementId }) => agreementId)
  const actsOf = grouped(done, ({ agreementId }) => agreementId)
  return new Map<number, OnRecord>(
    found.map(({ id, slug, shortTitle, ...said }) => [
      id,
      {
        ...{ id, slug, shortTitle, said: { ...said, shortTitle } },
        parties: partiesOf.get(id) ?? [],
        acts: (actsOf.get(id) ?? []).map(actOnRecord),
      },
    ]),
  )
}

const actOnRecord = (act: typeof acts.$inferSelect): ActOnRecord => ({
  ...{ id: act.id, type: act.type, partyId: act.partyId },
  ...{ contested: act.contested, note: act.note },
  date: { on: act.on, precision: act.precision },
  until: dated(act.untilOn, act.untilPrecision),
})

const dated = (on: string | null, precision: DatePrecision | null) =>
  on && precision ? { on, precision } : null

/** A long list is sent as one value. */
const among = (column: SQL, list: string[]) =>
  sql`${column} in (select jsonb_array_elements_text(${JSON.stringify([...new Set(list)])}::jsonb))`
