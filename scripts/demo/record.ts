import * as schema from '../../db/schema/index'
import type { AssessmentLevel } from '../../domain/agreements/vocabulary'
import type { AgreementFact } from '../../demo/fact-types'
import type { Loaded } from './agreements'
import type { Citations } from './citations'
import type { Transaction } from './ids'

const levels: Record<string, AssessmentLevel> = {
  '0': 'not-initiated',
  '1': 'minimum',
  '2': 'intermediate',
  '3': 'full',
  unable: 'unable-to-assess',
  contested: 'contested',
}

/** Loads titles, parties, signings and acts of one agreement. */
export async function loadRecord(
  tx: Transaction,
  fact: AgreementFact,
  agreementId: number,
  { entities }: Loaded,
  citations: Citations,
) {
  const titles = new Map(fact.original_titles.map(({ value, lang }) => [value, lang]))
  if (titles.size) {
    await tx
      .insert(schema.originalTitles)
      .values([...titles].map(([value, language]) => ({ agreementId, value, language })))
  }
  await tx.insert(schema.participations).values(
    fact.participations.map(({ actor, role, note }, position) => ({
      agreementId,
      entityId: entities.get(actor),
      role,
      position,
      note: note ?? null,
    })),
  )
  const present = [
    ...fact.signings.map((signing) => ({
      ...signing,
      on: signing.signed_on,
      note: signing.note ?? null,
    })),
    ...fact.attendances.map((one) => ({
      ...one,
      note: one.capacity,
      capacity: 'attended' as const,
    })),
  ]
  for (const { person, office, on_behalf_of, on, place, capacity, note, sources } of present) {
    const [row] = await tx
      .insert(schema.signings)
      .values({
        agreementId,
        personId: entities.get(person),
        officeThen: office,
        onBehalfOfId: entities.find(on_behalf_of),
        capacity,
        on,
        precision: 'day',
        placeId: entities.find(place),
        note,
      })
      .returning({ id: schema.signings.id })
    citations.add(fact.slug, sources, { signingId: row!.id })
  }
  for (const act of fact.acts) {
    const [row] = await tx
      .insert(schema.acts)
      .values({
        agreementId,
        type: act.type,
        partyId: entities.find(act.party),
        on: act.on,
        precision: act.precision,
        untilOn: act.until ?? null,
        untilPrecision: act.until ? 'day' : null,
        contested: act.contested ?? false,
        note: act.note,
      })
      .returning({ id: schema.acts.id })
    citations.add(fact.slug, act.sources, { actId: row!.id })
  }
}

/** Loads the commitments and what the editors made of them; answers to the facts' ids. */
export async function loadCommitments(
  tx: Transaction,
  fact: AgreementFact,
  agreementId: number,
  { entities, staff }: Loaded,
  citations: Citations,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const one of fact.commitments) {
    const [row] = await tx
      .insert(schema.commitments)
      .values({
        agreementId,
        statement: one.statement,
        dueOn: one.due_on,
        duePrecision: one.due_on ? (one.due_precision ?? 'day') : null,
        basis: one.basis,
        note: one.note ?? null,
      })
      .returning({ id: schema.commitments.id })
    const commitmentId = row!.id
    ids.set(one.id, commitmentId)
    citations.add(fact.slug, one.sources, { commitmentId })
    const sides = [
      ...[...new Set(one.obligors)].map((slug) => ({ slug, side: 'obligor' as const })),
      ...[...new Set(one.beneficiaries)].map((slug) => ({ slug, side: 'beneficiary' as const })),
    ]
    if (sides.length) {
      await tx
        .insert(schema.commitmentParties)
        .values(
          sides.map(({ slug, side }) => ({ commitmentId, entityId: entities.get(slug), side })),
        )
    }
  }
  for (const one of fact.suggested_assessments) {
    const [row] = await tx
      .insert(schema.assessments)
      .values({
        commitmentId: ids.get(one.commitment)!,
        asOf: one.as_of,
        level: levels[one.level]!,
        narrative: one.reasoning,
        authorId: staff.get('mirela')!,
      })
      .returning({ id: schema.assessments.id })
    citations.add(fact.slug, one.sources, { assessmentId: row!.id })
  }
  return ids
}
