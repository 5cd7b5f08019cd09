import { and, inArray, isNull, sql, type SQL } from 'drizzle-orm'
import type { Transaction } from '../client'
import { agreements, entities, sources } from '../schema/index'

/** Pairs of an agreement and an entity that its record names; what is withdrawn names nobody. */
const named = sql`(
  select id as agreement_id, depositary_id as entity_id from agreements
  union all select agreement_id, entity_id from participations where withdrawn_at is null
  union all select agreement_id, unnest(array[person_id, on_behalf_of_id, place_id])
    from signings where withdrawn_at is null
  union all select agreement_id, party_id from acts where withdrawn_at is null
  union all select agreement_id, entity_id from commitment_parties
    join commitments on commitments.id = commitment_id where withdrawn_at is null
  union all select agreement_id, place_id from event_agreements
    join events on events.id = event_id where withdrawn_at is null
  union all select agreement_id, entity_id from event_agreements
    join event_actors using (event_id) join events on events.id = event_id where withdrawn_at is null
  union all select agreement_id, unnest(array[speaker_id, on_behalf_of_id, relayed_by_id])
    from claims where withdrawn_at is null
) named`

/** Pairs of an agreement and a source on which something of its record rests. */
const cited = sql`(
  select agreement_id, source_id from citations where agreement_id is not null
  union all select fact.agreement_id, source_id from citations
    join participations fact on fact.id = participation_id where withdrawn_at is null
  union all select fact.agreement_id, source_id from citations
    join signings fact on fact.id = signing_id where withdrawn_at is null
  union all select fact.agreement_id, source_id from citations
    join acts fact on fact.id = act_id where withdrawn_at is null
  union all select fact.agreement_id, source_id from citations
    join relations fact on fact.id = relation_id where withdrawn_at is null
  union all select fact.agreement_id, source_id from citations
    join commitments fact on fact.id = commitment_id where withdrawn_at is null
  union all select commitments.agreement_id, source_id from citations
    join assessments fact on fact.id = assessment_id
    join commitments on commitments.id = fact.commitment_id where fact.withdrawn_at is null
  union all select event_agreements.agreement_id, source_id from citations
    join event_agreements using (event_id) join events fact on fact.id = event_id
    where withdrawn_at is null
  union all select fact.agreement_id, source_id from citations
    join claims fact on fact.id = claim_id where withdrawn_at is null
) cited`

/**
 * Names and sources nobody could see yet come out with the published agreement whose record is the
 * first to use them; for an agreement that is not out, nothing happens.
 * @returns the keys of the entities that came out
 */
export const bringOut = (tx: Transaction, agreementId: number) => comeOut(tx, sql`= ${agreementId}`)

/** The same for many agreements at once. */
export const bringOutAll = (tx: Transaction, agreementIds: number[]) =>
  comeOut(
    tx,
    sql`in (select jsonb_array_elements_text(${JSON.stringify(agreementIds)}::jsonb)::int)`,
  )

/** @param which what follows the key of an agreement in a condition */
async function comeOut(tx: Transaction, which: SQL): Promise<number[]> {
  const out = sql`agreement_id ${which} and exists (
    select from agreements shown where shown.id = agreement_id and shown.published_at is not null)`
  await tx
    .update(sources)
    .set({ publishedAt: sql`now()` })
    .where(
      and(
        isNull(sources.publishedAt),
        sql`${sources.id} in (select source_id from ${cited} where ${out})`,
      ),
    )
  const rows = await tx
    .update(entities)
    .set({ publishedAt: sql`now()` })
    .where(
      and(
        isNull(entities.publishedAt),
        sql`${entities.id} in (select entity_id from ${named} where ${out})`,
      ),
    )
    .returning({ id: entities.id })
  return rows.map(({ id }) => id)
}

/** The published agreements whose record names an entity, by their short titles. */
export async function publishedRecordsNaming(tx: Transaction, entityId: number): Promise<string[]> {
  const rows = await tx
    .select({ shortTitle: agreements.shortTitle })
    .from(agreements)
    .where(
      and(
        sql`${agreements.publishedAt} is not null`,
        inArray(
          agreements.id,
          sql`(select agreement_id from ${named} where entity_id = ${entityId})`,
        ),
      ),
    )
    .orderBy(agreements.shortTitle)
  return rows.map(({ shortTitle }) => shortTitle)
}
