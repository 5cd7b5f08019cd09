import { asc, eq, inArray, sql } from 'drizzle-orm'
import type { DatedRecord } from '../../domain/agreements/dated-record'
import { grouped } from '../../domain/collections/grouped'
import { type Database, reader } from '../client'
import {
  acts,
  assessments,
  claims,
  commitments,
  entities,
  eventAgreements,
  events,
  extensions,
  participations,
} from '../schema/index'
import { successorsOf } from './successors'
import { behalf, speaker, spoke, spokenFor, voiceColumns } from './voices'

/** Everything dated on the record of one agreement, without sources. */
export async function findDatedRecord(agreementId: number, db: Database = reader) {
  return (await findDatedRecords([agreementId], db)).get(agreementId)!
}

/** Everything dated on the record of some agreements: what all answers follow from. */
export async function findDatedRecords(
  ids: number[],
  db: Database = reader,
): Promise<Map<number, DatedRecord>> {
  if (ids.length === 0) return new Map()
  const [parties, done, promised, said, happened, successors] = await Promise.all([
    partiesOf(ids, db),
    actsOf(ids, db),
    commitmentsOf(ids, db),
    claimsOf(ids, db),
    eventsOf(ids, db),
    successorsOf(ids, db),
  ])
  return new Map(
    ids.map((id) => [
      id,
      {
        parties: parties.get(id) ?? [],
        acts: done.get(id) ?? [],
        commitments: promised.get(id) ?? [],
        claims: said.get(id) ?? [],
        events: happened.get(id) ?? [],
        supersededBy: successors.get(id) ?? [],
      },
    ]),
  )
}

async function partiesOf(ids: number[], db: Database) {
  const rows = await db
    .select({ of: participations.agreementId, id: entities.id, name: entities.name })
    .from(participations)
    .innerJoin(entities, eq(entities.id, participations.entityId))
    .where(sql`${inArray(participations.agreementId, ids)} and ${participations.role} = 'party'`)
    .orderBy(asc(participations.position))
  return byAgreement(rows)
}

async function actsOf(ids: number[], db: Database) {
  const rows = await db
    .select({
      of: acts.agreementId,
      id: acts.id,
      type: acts.type,
      partyId: acts.partyId,
      party: { name: entities.name },
      on: acts.on,
      precision: acts.precision,
      untilOn: acts.untilOn,
      contested: acts.contested,
      undoes: acts.undoes,
    })
    .from(acts)
    .leftJoin(entities, eq(entities.id, acts.partyId))
    .where(inArray(acts.agreementId, ids))
    .orderBy(asc(acts.on), asc(acts.id))
  return byAgreement(rows)
}

async function commitmentsOf(ids: number[], db: Database) {
  const rows = await db
    .select({
      of: commitments.agreementId,
      id: commitments.id,
      statement: commitments.statement,
      dueOn: commitments.dueOn,
      duePrecision: commitments.duePrecision,
    })
    .from(commitments)
    .where(inArray(commitments.agreementId, ids))
    .orderBy(asc(commitments.id))
  const own = sql`in (select id from commitments where ${inArray(commitments.agreementId, ids)})`
  const [moved, judged] = await Promise.all([
    db
      .select({
        of: extensions.commitmentId,
        id: extensions.id,
        on: extensions.on,
        precision: extensions.precision,
        dueOn: { on: extensions.dueOn, precision: extensions.duePrecision },
        by: entities.name,
      })
      .from(extensions)
      .leftJoin(entities, eq(entities.id, extensions.byId))
      .where(sql`${extensions.commitmentId} ${own}`),
    db
      .select({
        of: assessments.commitmentId,
        id: assessments.id,
        asOf: assessments.asOf,
        level: assessments.level,
      })
      .from(assessments)
      .where(sql`${assessments.commitmentId} ${own}`),
  ])
  const [extended, assessed] = [byAgreement(moved), byAgreement(judged)]
  return byAgreement(
    rows.map(({ of, id, statement, dueOn, duePrecision }) => ({
      ...{ of, id, statement },
      due: dueOn === null ? null : { on: dueOn, precision: duePrecision! },
      extensions: extended.get(id) ?? [],
      assessments: assessed.get(id) ?? [],
    })),
  )
}

async function claimsOf(ids: number[], db: Database) {
  const rows = await db
    .select({
      of: claims.agreementId,
      ...voiceColumns,
    })
    .from(claims)
    .leftJoin(speaker, spoke)
    .leftJoin(behalf, spokenFor)
    .where(inArray(claims.agreementId, ids))
  return byAgreement(rows)
}

async function eventsOf(ids: number[], db: Database) {
  const rows = await db
    .select({
      of: eventAgreements.agreementId,
      id: events.id,
      headline: events.headline,
      modality: events.modality,
      on: events.on,
      precision: events.precision,
    })
    .from(eventAgreements)
    .innerJoin(events, eq(events.id, eventAgreements.eventId))
    .where(inArray(eventAgreements.agreementId, ids))
  return byAgreement(rows)
}

/** Rows under what they belong to, without its key. */
function byAgreement<Row extends { of: number }>(rows: Row[]): Map<number, Omit<Row, 'of'>[]> {
  return new Map(
    [...grouped(rows, ({ of }) => of)].map(([id, list]) => [
      id,
      list.map(({ of: _, ...row }) => row),
    ]),
  )
}
