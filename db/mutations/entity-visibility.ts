import { and, eq, inArray, isNotNull, isNull, sql } from 'drizzle-orm'
import { readableStates } from '../../domain/editions/states'
import { desk, type Transaction } from '../client'
import { articles, editions, entities, mentions } from '../schema/index'
import { recordAudit } from './audit'
import { publishedRecordsNaming } from './named-on-record'

/** Lets readers see an entity; false where they do already. */
export async function publishEntity(id: number, editorId: number): Promise<boolean> {
  return desk.transaction(async (tx) => {
    const [published] = await tx
      .update(entities)
      .set({ publishedAt: sql`now()` })
      .where(and(eq(entities.id, id), isNull(entities.publishedAt), isNull(entities.mergedIntoId)))
      .returning({ id: entities.id })
    if (!published) return false
    await audit(tx, 'entity.published', id, editorId)
    return true
  })
}

/**
 * Takes an entity out of readers' sight. Refused while they can read of it: names what does so.
 */
export async function hideEntity(
  id: number,
  editorId: number,
): Promise<'hidden' | { namedBy: string[] }> {
  return desk.transaction(async (tx) => {
    await tx.select({ id: entities.id }).from(entities).where(eq(entities.id, id)).for('update')
    const namedBy = [
      ...(await publishedRecordsNaming(tx, id)),
      ...(await readableArticlesNaming(tx, id)),
    ]
    if (namedBy.length) return { namedBy }
    const [hidden] = await tx
      .update(entities)
      .set({ publishedAt: null })
      .where(and(eq(entities.id, id), isNotNull(entities.publishedAt)))
      .returning({ id: entities.id })
    if (hidden) await audit(tx, 'entity.hidden', id, editorId)
    return 'hidden'
  })
}

async function readableArticlesNaming(tx: Transaction, entityId: number): Promise<string[]> {
  const rows = await tx
    .select({ headline: editions.headline })
    .from(mentions)
    .innerJoin(editions, eq(editions.id, mentions.editionId))
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(
      and(
        eq(mentions.entityId, entityId),
        mentions.confirmed,
        inArray(editions.state, [...readableStates]),
      ),
    )
    .limit(5)
  return rows.map(({ headline }) => headline)
}

const audit = (tx: Transaction, verb: string, subjectId: number, actorId: number) =>
  recordAudit(tx, { actorId, verb, subject: 'entity', subjectId })
