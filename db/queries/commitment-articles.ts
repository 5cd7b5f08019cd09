import { and, desc, inArray, lt, sql } from 'drizzle-orm'
import { type Database, reader } from '../client'
import { articles, editions } from '../schema/index'

export type CitingArticle = {
  commitmentId: number
  slug: string
  language: string
  headline: string
  publishedAt: Date
}

/**
 * The articles that cite a source on which one of some commitments rests, its assessments, moved
 * deadlines and claims included, published by the end of a day; the newest first.
 */
export async function listArticlesOfCommitments(
  commitmentIds: number[],
  on: string,
  db: Database = reader,
): Promise<CitingArticle[]> {
  if (commitmentIds.length === 0) return []
  const ids = sql`(${sql.join(
    commitmentIds.map((id) => sql`${id}::int`),
    sql`, `,
  )})`
  const citing = await db.execute<{ commitmentId: number; editionId: number }>(sql`
    with facts as (
      select commitment_id as about, source_id from citations where commitment_id in ${ids}
      union select a.commitment_id, c.source_id from citations c
        join assessments a on a.id = c.assessment_id where a.commitment_id in ${ids}
      union select e.commitment_id, c.source_id from citations c
        join extensions e on e.id = c.extension_id where e.commitment_id in ${ids}
      union select l.commitment_id, c.source_id from citations c
        join claims l on l.id = c.claim_id where l.commitment_id in ${ids}),
    editions_cited as materialized (
      select source_id, edition_id from citations where edition_id is not null)
    select distinct about as "commitmentId", edition_id as "editionId"
    from facts join editions_cited using (source_id)`)
  if (citing.length === 0) return []
  const shown = await db
    .select({
      editionId: editions.id,
      slug: articles.slug,
      language: articles.language,
      headline: editions.headline,
      publishedAt: sql<Date>`${articles.firstPublishedAt}`.mapWith(articles.firstPublishedAt),
    })
    .from(editions)
    .innerJoin(articles, sql`${articles.id} = ${editions.articleId}`)
    .where(
      and(
        inArray(editions.id, [...new Set(citing.map(({ editionId }) => editionId))]),
        inArray(editions.state, ['published', 'withdrawn']),
        lt(articles.firstPublishedAt, sql`${on}::date + 1`),
      ),
    )
    .orderBy(desc(articles.firstPublishedAt))
  return shown.flatMap(({ editionId, ...article }) =>
    citing.flatMap((one) =>
      one.editionId === editionId ? { ...article, commitmentId: one.commitmentId } : [],
    ),
  )
}
