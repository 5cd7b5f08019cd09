import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { desk, type Transaction } from '../client'
import { describeChanges } from '../merging/described'
import { moveReference, type Merge } from '../merging/move'
import { handOverAddresses, moveProposals, takeOverFields } from '../merging/own'
import { references } from '../merging/references'
import { takeBack } from '../merging/take-back'
import { entities, merges } from '../schema/index'
import { recordAudit } from './audit'
import { indexArticle } from './search'

/** Why two are not merged. */
export type NotMerged = 'gone' | 'itself' | 'another kind' | 'merged already' | 'on the ISO list'

/**
 * Puts one entity into another of its kind: names and whatever refers to it go to the one kept, its
 * address leads there. Every row touched is written down, so that it can be taken back.
 * A country with an ISO code is always the one kept.
 */
export async function mergeEntities(
  keptId: number,
  mergedId: number,
  reason: string,
  editorId: number,
): Promise<{ id: number } | NotMerged> {
  if (keptId === mergedId) return 'itself'
  return desk.transaction(async (tx) => {
    const both = await lockBoth(tx, keptId, mergedId)
    if (!both) return 'gone'
    const { kept, merged } = both
    if (kept.mergedIntoId !== null || merged.mergedIntoId !== null) return 'merged already'
    if (kept.kind !== merged.kind) return 'another kind'
    if (merged.isoCode !== null) return 'on the ISO list'
    const [made] = await tx
      .insert(merges)
      .values({ keptId, mergedId, reason, byId: editorId })
      .returning({ id: merges.id })
    const merge = { id: made!.id, keptId, mergedId }
    const touched = await articlesNaming(tx, merge)
    await takeOverFields(tx, merge, kept, merged)
    await useOfficesOfKept(tx, merge)
    for (const reference of references) await moveReference(tx, merge, reference)
    await moveProposals(tx, merge)
    await handOverAddresses(tx, merge, kept, merged)
    for (const articleId of touched) await indexArticle(tx, articleId)
    await recordAudit(tx, {
      actorId: editorId,
      verb: 'entity.merged',
      subject: 'entity',
      subjectId: keptId,
      detail: { mergeId: merge.id, mergedId, name: merged.name, reason },
    })
    return { id: merge.id }
  })
}

/** `not standing`: undone already. `merged since`: the one kept was itself merged; that comes first. */
export type NotUndone = 'not standing' | 'merged since'

/**
 * Takes a merge back: all that it moved returns, but for rows somebody has put elsewhere since.
 * @returns those rows, in words
 */
export async function undoMerge(
  mergeId: number,
  editorId: number,
): Promise<{ keptId: number; mergedId: number; stayed: string[] } | NotUndone> {
  return desk.transaction(async (tx) => {
    const [merge] = await tx
      .select({ id: merges.id, keptId: merges.keptId, mergedId: merges.mergedId })
      .from(merges)
      .where(and(eq(merges.id, mergeId), isNull(merges.undoneAt)))
    const both = merge && (await lockBoth(tx, merge.keptId, merge.mergedId))
    if (!merge || !both) return 'not standing'
    if (both.kept.mergedIntoId !== null) return 'merged since'
    if (both.merged.mergedIntoId === null) return 'not standing'
    const touched = await articlesNaming(tx, merge)
    const stayed = await describeChanges(tx, await takeBack(tx, merge))
    for (const articleId of touched) await indexArticle(tx, articleId)
    await tx
      .update(merges)
      .set({ undoneAt: sql`now()`, undoneById: editorId, stayed })
      .where(eq(merges.id, mergeId))
    await recordAudit(tx, {
      actorId: editorId,
      verb: 'entity.merge-undone',
      subject: 'entity',
      subjectId: merge.keptId,
      detail: { mergeId, mergedId: merge.mergedId, name: both.merged.name, stayed },
    })
    return { keptId: merge.keptId, mergedId: merge.mergedId, stayed }
  })
}

/** Both, in one order for everybody, so that two merges at once wait for each other. */
async function lockBoth(tx: Transaction, keptId: number, mergedId: number) {
  const rows = await tx
    .select()
    .from(entities)
    .where(inArray(entities.id, [keptId, mergedId]))
    .orderBy(entities.id)
    .for('update')
  const kept = rows.find(({ id }) => id === keptId)
  const merged = rows.find(({ id }) => id === mergedId)
  return kept && merged ? { kept, merged } : null
}

/** Where both have an office of one title, its holders come to the one that is kept. */
async function useOfficesOfKept(tx: Transaction, { id, keptId, mergedId }: Merge) {
  for (const relation of ['tenures', 'signings']) {
    await tx.execute(sql`
      with twins as (
        select m.id as from_id, k.id as to_id from offices m join offices k on k.title = m.title
          and (m.organization_id = ${mergedId} and k.organization_id = ${keptId}
              and k.country_id is not distinct from m.country_id
            or m.country_id = ${mergedId} and k.country_id = ${keptId}
              and k.organization_id is not distinct from m.organization_id)),
      moved as (
        update ${sql.identifier(relation)} t set office_id = twins.to_id from twins
        where t.office_id = twins.from_id returning t.id, twins.from_id, twins.to_id)
      insert into merge_changes (merge_id, relation, row_key, before, after)
      select ${id}, ${relation}, jsonb_build_object('id', id),
        jsonb_build_object('office_id', from_id), jsonb_build_object('office_id', to_id) from moved`)
  }
}

/** The articles that are found by one of the two, or counted to a country that is one of them. */
async function articlesNaming(tx: Transaction, { keptId, mergedId }: Merge): Promise<number[]> {
  const both = sql`(${keptId}, ${mergedId})`
  const rows = await tx.execute<{ id: number }>(sql`
    select article_id as id from mentions join editions on editions.id = edition_id where entity_id in ${both}
    union select article_id from article_countries where country_id in ${both}
    union select article_id from mentions join editions on editions.id = edition_id
      join entities on entities.id = entity_id where country_id in ${both} and kind = 'place'`)
  return rows.map(({ id }) => id)
}
