import { eq } from 'drizzle-orm'
import type { Transaction } from '../client'
import { coverage, editions, mentions } from '../schema/index'
import { indexArticle } from './search'

/** Brings search in line for every article about an agreement. */
export async function reindexCoverage(tx: Transaction, agreementId: number) {
  const rows = await tx
    .selectDistinct({ articleId: editions.articleId })
    .from(coverage)
    .innerJoin(editions, eq(editions.id, coverage.editionId))
    .where(eq(coverage.agreementId, agreementId))
  for (const { articleId } of rows) await indexArticle(tx, articleId)
}

/** Brings search in line for every article that names an entity. */
export async function reindexMentions(tx: Transaction, entityId: number) {
  const rows = await tx
    .selectDistinct({ articleId: editions.articleId })
    .from(mentions)
    .innerJoin(editions, eq(editions.id, mentions.editionId))
    .where(eq(mentions.entityId, entityId))
  for (const { articleId } of rows) await indexArticle(tx, articleId)
}
