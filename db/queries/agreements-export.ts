import { asc, eq, sql } from 'drizzle-orm'
import { grouped } from '../../domain/collections/grouped'
import type { ExportedAgreement } from '../../domain/imports/exported'
import { reader } from '../client'
import { acts, agreements, entities, participations } from '../schema/index'
import { sourcesOf, type SourceShown } from './sources'

/** Agreements as readers may see them, with all parties and acts and the addresses of their sources. */
export async function exportAgreements(ids: number[]): Promise<ExportedAgreement[]> {
  const within = (column: unknown) =>
    sql`${column} in (select jsonb_array_elements_text(${JSON.stringify(ids)}::jsonb)::int)`
  const [rows, parties, done] = await Promise.all([
    reader
      .select({
        id: agreements.id,
        slug: agreements.slug,
        title: agreements.title,
        shortTitle: agreements.shortTitle,
        instrumentType: agreements.instrumentType,
        form: agreements.form,
        textAvailability: agreements.textAvailability,
        subjects: agreements.subjects,
        summary: agreements.summary,
        paxId: agreements.paxId,
        registrationNumber: agreements.registrationNumber,
        note: agreements.note,
      })
      .from(agreements)
      .where(within(agreements.id)),
    reader
      .select({
        id: participations.id,
        agreementId: participations.agreementId,
        role: participations.role,
        note: participations.note,
        ...who,
      })
      .from(participations)
      .innerJoin(entities, eq(entities.id, participations.entityId))
      .where(within(participations.agreementId))
      .orderBy(asc(participations.position)),
    reader
      .select({
        id: acts.id,
        agreementId: acts.agreementId,
        type: acts.type,
        on: acts.on,
        precision: acts.precision,
        untilOn: acts.untilOn,
        untilPrecision: acts.untilPrecision,
        contested: acts.contested,
        note: acts.note,
        ...who,
      })
      .from(acts)
      .leftJoin(entities, eq(entities.id, acts.partyId))
      .where(within(acts.agreementId))
      .orderBy(asc(acts.on), asc(acts.id)),
  ])
  const [ofAgreements, ofParties, ofActs] = await Promise.all([
    sourcesOf('agreement', ids),
    sourcesOf('participation', idsOf(parties)),
    sourcesOf('act', idsOf(done)),
  ])
  const partiesOf = grouped(parties, ({ agreementId }) => agreementId)
  const actsOf = grouped(done, ({ agreementId }) => agreementId)
  const byId = new Map(rows.map((row) => [row.id, row]))
  return ids.flatMap((id) => {
    const row = byId.get(id)
    if (!row) return []
    return {
      ...row,
      sources: addresses(ofAgreements.get(id)),
      parties: (partiesOf.get(id) ?? []).map(({ role, note, kind, slug, name, id: key }) => ({
        ...{ role, note, entity: { kind, slug, name } },
        sources: addresses(ofParties.get(key)),
      })),
      acts: (actsOf.get(id) ?? []).map((act) => ({
        ...{ type: act.type, contested: act.contested, note: act.note },
        date: { on: act.on, precision: act.precision },
        until:
          act.untilOn && act.untilPrecision
            ? { on: act.untilOn, precision: act.untilPrecision }
            : null,
        entity: act.slug ? { kind: act.kind!, slug: act.slug, name: act.name! } : null,
        sources: addresses(ofActs.get(act.id)),
      })),
    }
  })
}

const who = { kind: entities.kind, slug: entities.slug, name: entities.name }

const idsOf = (list: { id: number }[]) => list.map(({ id }) => id)

const addresses = (sources: SourceShown[] = []) => [
  ...new Set(sources.flatMap(({ url }) => url ?? [])),
]
