import { sql } from 'drizzle-orm'
import { desk } from '../../client'
import type { CitationColumn } from '../../facts/fact-kind'

/** A published article that may have to be corrected, and why. */
export type RestingArticle = {
  articleId: number
  headline: string
  /** It cites a source of the fact; else it only covers the agreement. */
  sharesSource: boolean
  /** A new edition of it is being written already. */
  inWork: boolean
}

/**
 * The published articles that may rest on a fact: those that cite a source of it first, then those
 * that cover its agreement (null: it is about no agreement), the latest first.
 */
export async function listArticlesRestingOn(
  citation: CitationColumn,
  factId: number,
  agreementId: number | null,
): Promise<RestingArticle[]> {
  const column = sql.identifier(citation.replace(/Id$/, '_id'))
  const rows = await desk.execute<RestingArticle>(sql`
    select article_id as "articleId", headline, shares as "sharesSource",
      exists (select from editions other where other.article_id = live.article_id and other.state
        in ('draft', 'needs-changes', 'submitted', 'approved', 'scheduled')) as "inWork"
    from (select id, article_id, headline, published_at,
        exists (select from citations mine join citations its using (source_id)
          where mine.edition_id = editions.id and its.${column} = ${factId}) as shares,
        exists (select from coverage where edition_id = editions.id
          and agreement_id = ${agreementId}::int) as covers
      from editions where state = 'published') live
    where shares or covers
    order by shares desc, published_at desc limit 30`)
  return [...rows]
}
