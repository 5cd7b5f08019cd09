import type { ArticleKind } from '../articles/vocabulary'
import { csvText } from '../imports/cells'
import type { ExportHead } from '../imports/exported'

/** An article that was found, as it is given out. */
export type ExportedArticle = {
  slug: string
  kind: ArticleKind
  language: string
  headline: string
  standfirst: string
  byline: string
  place: string | null
  publishedAt: Date
  changedAt: Date
}

const columns = [
  ...['published', 'changed', 'kind', 'language', 'headline', 'standfirst', 'byline', 'place'],
  ...['address', 'note'],
]

/** Articles as CSV, in their order; the last row says where they are from, and what is left out. */
export function articlesCsv(articles: ExportedArticle[], head: ExportHead): string {
  const about = `${head.terms} From ${head.from}, as of ${head.asOf}.`
  return csvText([
    columns,
    ...articles.map((one) => {
      const { published, changed, kind, language, headline, standfirst, byline, place, address } =
        plain(one, head)
      return [
        ...[published, changed, kind, language, headline, standfirst, byline, place ?? ''],
        ...[address, ''],
      ]
    }),
    columns.map((name) => (name === 'note' ? about : '')),
  ])
}

/** The same for programs. Moments are in UTC. */
export const articlesJson = (articles: ExportedArticle[], head: ExportHead) => ({
  ...head,
  articles: articles.map((one) => plain(one, head)),
})

const plain = (one: ExportedArticle, { from }: ExportHead) => ({
  published: one.publishedAt.toISOString(),
  changed: one.changedAt.toISOString(),
  kind: one.kind,
  language: one.language,
  headline: one.headline,
  standfirst: one.standfirst,
  byline: one.byline,
  place: one.place,
  address: `${from}/articles/${one.slug}`,
})
