import type { ArticleCard } from '@/db/queries/article-cards'
import { listSignatures } from '@/db/queries/authors'
import { subjectsOfArticles } from '@/db/queries/subjects'
import { grouped } from '@/domain/collections/grouped'
import type { FeedItem } from '@/domain/feeds/feed'
import { siteUrl } from '../site-url'

/** How many articles a feed carries. */
export const articlesInFeed = 30

/** Articles as items of a feed; their ids are made of their keys, and stay with them. */
export async function articleItems(articles: ArticleCard[]): Promise<FeedItem[]> {
  const site = siteUrl()
  const ids = articles.map(({ id }) => id)
  const [signatures, subjects] = await Promise.all([listSignatures(ids), subjectsOfArticles(ids)])
  const signed = grouped(signatures, ({ articleId }) => articleId)
  return articles.map((article) => ({
    id: `${site}/articles/id/${article.id}`,
    url: `${site}/articles/${article.slug}`,
    title: article.headline,
    summary: article.standfirst,
    language: article.language,
    published: article.publishedAt,
    updated: article.changedAt,
    authors: (signed.get(article.id) ?? []).map(({ words, slug }) => ({
      name: words,
      url: `${site}/authors/${slug}`,
    })),
    categories: (subjects.get(article.id) ?? []).map(({ slug, name }) => ({
      term: slug,
      name,
      scheme: `${site}/subjects`,
    })),
  }))
}
