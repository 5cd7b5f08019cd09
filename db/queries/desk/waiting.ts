import { and, asc, desc, eq, inArray, ne, or, sql } from 'drizzle-orm'
import { looksLikeHtml, textOfHtml } from '../../../domain/reports/html-text'
import type { Role } from '../../../domain/permissions'
import { may } from '../../../domain/permissions'
import { desk } from '../../client'
import { articles, editions, reports, staff } from '../../schema/index'

const columns = {
  articleId: articles.id,
  editionId: editions.id,
  slug: articles.slug,
  kind: articles.kind,
  headline: editions.headline,
  state: editions.state,
  number: editions.number,
  savedAt: editions.savedAt,
  author: staff.name,
}
export type ArticleRow = {
  articleId: number
  editionId: number
  slug: string
  kind: string
  headline: string
  state: string
  number: number
  savedAt: Date
  author: string | null
}

const rows = () =>
  desk
    .select(columns)
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .leftJoin(staff, eq(staff.id, editions.authorId))

/** What waits for somebody: new reports, their own texts in work, texts to review, texts gone out at once. */
export async function findWaiting(editor: { id: number; role: Role }) {
  const reviews = may(editor.role, 'articles:review')
  const [fresh, mine, review, flagged] = await Promise.all([
    listReports('new', 10),
    rows()
      .where(
        and(
          eq(editions.authorId, editor.id),
          inArray(editions.state, ['draft', 'needs-changes', 'submitted', 'approved']),
        ),
      )
      .orderBy(desc(editions.savedAt))
      .limit(50),
    reviews
      ? rows()
          .where(
            or(
              and(eq(editions.state, 'submitted'), ne(editions.authorId, editor.id)),
              eq(editions.state, 'approved'),
            ),
          )
          .orderBy(asc(editions.submittedAt))
          .limit(50)
      : [],
    reviews
      ? rows()
          .where(
            and(
              editions.flaggedForReview,
              eq(editions.state, 'published'),
              ne(editions.publishedById, editor.id),
            ),
          )
          .limit(50)
      : [],
  ])
  return { reports: fresh, mine, review, flagged }
}

/** Articles by their latest edition, the one saved last first. */
export function listDeskArticles(
  { state, words }: { state: string; words: string },
  limit: number,
): Promise<ArticleRow[]> {
  const latest = sql`${editions.number} = (select max(other.number) from editions other where other.article_id = articles.id)`
  const stated = state ? sql`${editions.state}::text = ${state}` : undefined
  const found = words
    ? sql`normal_name(${editions.headline}) like '%' || normal_name(${words}) || '%'`
    : undefined
  return rows()
    .where(and(latest, stated, found))
    .orderBy(desc(editions.savedAt))
    .limit(limit)
}

/** Reports in a state, the newest first, each by the beginning of what it says. */
export async function listReports(state: 'new' | 'taken' | 'dismissed', limit: number) {
  const found = await desk
    .select({
      id: reports.id,
      outlet: reports.outlet,
      receivedAt: reports.receivedAt,
      state: reports.state,
      articleId: reports.articleId,
      beginning: sql<string>`left(${reports.originalText}, 5000)`,
    })
    .from(reports)
    .where(eq(reports.state, state))
    .orderBy(desc(reports.receivedAt), desc(reports.id))
    .limit(limit)
  return found.map(({ beginning, ...report }) => ({ ...report, beginning: words(beginning) }))
}

/** The first words of a text, or of the page whose source it is. */
function words(text: string): string {
  const page = looksLikeHtml(text) ? textOfHtml(text) : null
  return (page ? page.headline || page.text : text).slice(0, 200)
}
