import { and, asc, eq, inArray, isNull, ne } from 'drizzle-orm'
import { grouped } from '../../domain/collections/grouped'
import { demonymsOf } from '../../domain/countries/countries'
import type { KnownAgreement, KnownEntity, KnownWorld } from '../../domain/reports/known-world'
import type { Database, Transaction } from '../client'
import {
  agreements,
  commitments,
  entities,
  names,
  offices,
  originalTitles,
  participations,
  signings,
  acts,
  tenures,
} from '../schema/index'

/** All that is known when a report is read, unpublished records included: for the desk only. */
export async function findKnownWorld(db: Database | Transaction): Promise<KnownWorld> {
  const [entityList, agreementList] = await Promise.all([knownEntities(db), knownAgreements(db)])
  return { entities: entityList, agreements: agreementList }
}

async function knownEntities(db: Database | Transaction): Promise<KnownEntity[]> {
  const rows = await db
    .select({
      id: entities.id,
      slug: entities.slug,
      kind: entities.kind,
      sort: entities.sort,
      name: entities.name,
      countryId: entities.countryId,
      isoCode: entities.isoCode,
    })
    .from(entities)
    .where(isNull(entities.mergedIntoId))
  const allNames = await db
    .select({ entityId: names.entityId, value: names.value, kind: names.kind })
    .from(names)
  const held = await db
    .select({
      tenure: tenures,
      title: offices.title,
      organizationId: offices.organizationId,
      countryId: offices.countryId,
    })
    .from(tenures)
    .innerJoin(offices, eq(offices.id, tenures.officeId))
    .where(isNull(tenures.withdrawnAt))
  const namesOf = grouped(allNames, ({ entityId }) => entityId)
  const officesOf = grouped(held, ({ tenure }) => tenure.personId)
  return rows.map(({ isoCode, ...entity }) => ({
    ...entity,
    names: (namesOf.get(entity.id) ?? []).map(({ value, kind }) => ({ value, kind })),
    demonyms: isoCode ? demonymsOf(isoCode) : [],
    offices: (officesOf.get(entity.id) ?? []).map(({ tenure, ...office }) => ({
      ...office,
      from: dated(tenure.fromOn, tenure.fromPrecision),
      to: dated(tenure.toOn, tenure.toPrecision),
      attestedOn: tenure.attestedOn,
    })),
  }))
}

const dated = (on: string | null, precision: 'day' | 'month' | 'year' | null) =>
  on && precision ? { on, precision } : null

async function knownAgreements(db: Database | Transaction): Promise<KnownAgreement[]> {
  const rows = await db
    .select({
      id: agreements.id,
      slug: agreements.slug,
      title: agreements.title,
      shortTitle: agreements.shortTitle,
      instrumentType: agreements.instrumentType,
      subjects: agreements.subjects,
    })
    .from(agreements)
    .orderBy(asc(agreements.id))
  const [parties, signed, adopted, promised, titles] = await Promise.all([
    db
      .select({ agreementId: participations.agreementId, entityId: participations.entityId })
      .from(participations)
      .where(
        and(
          isNull(participations.withdrawnAt),
          inArray(participations.role, ['party', 'signatory']),
        ),
      ),
    db
      .select({
        agreementId: signings.agreementId,
        personId: signings.personId,
        on: signings.on,
        precision: signings.precision,
        placeId: signings.placeId,
      })
      .from(signings)
      .where(and(isNull(signings.withdrawnAt), ne(signings.capacity, 'attended'))),
    db
      .select({ agreementId: acts.agreementId, on: acts.on, precision: acts.precision })
      .from(acts)
      .where(and(isNull(acts.withdrawnAt), inArray(acts.type, ['signature', 'adoption']))),
    db
      .select({
        agreementId: commitments.agreementId,
        id: commitments.id,
        statement: commitments.statement,
        dueOn: commitments.dueOn,
      })
      .from(commitments)
      .where(isNull(commitments.withdrawnAt)),
    db
      .select({ agreementId: originalTitles.agreementId, value: originalTitles.value })
      .from(originalTitles),
  ])
  return rows.map((agreement) => {
    const own = <T extends { agreementId: number }>(list: T[]) =>
      list.filter((one) => one.agreementId === agreement.id)
    const [first] = [...own(signed), ...own(adopted)].toSorted((a, b) => (a.on < b.on ? -1 : 1))
    return {
      ...agreement,
      otherTitles: own(titles).map(({ value }) => value),
      partyIds: [...new Set(own(parties).map(({ entityId }) => entityId))],
      signings: own(signed).map(({ personId, on, placeId }) => ({ personId, on, placeId })),
      signedOn: first ? { on: first.on, precision: first.precision } : null,
      commitments: own(promised).map(({ id, statement, dueOn }) => ({ id, statement, dueOn })),
    }
  })
}
