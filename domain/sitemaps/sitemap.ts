import { branch, leaf, xmlDocument } from '../xml/element'

const schema = 'http://www.sitemaps.org/schemas/sitemap/0.9'

/** A page's address in full, and when it changed last, where that is known. */
export type Listed = { url: string; changedAt?: Date | null }

/** A sitemap (sitemaps.org/protocol.html): 50,000 addresses at most, and one at least. */
export const writeSitemap = (pages: Listed[]) =>
  xmlDocument(branch('urlset', { xmlns: schema }, pages.map(entryOf('url'))))

/** What names the sitemaps. */
export const writeSitemapIndex = (sitemaps: Listed[]) =>
  xmlDocument(branch('sitemapindex', { xmlns: schema }, sitemaps.map(entryOf('sitemap'))))

const entryOf =
  (name: string) =>
  ({ url, changedAt }: Listed) =>
    branch(name, {}, [
      leaf('loc', url),
      ...(changedAt ? [leaf('lastmod', changedAt.toISOString())] : []),
    ])

/** An article of the last two days. */
export type NewsListed = { url: string; language: string; publishedAt: Date; title: string }

/**
 * A news sitemap (developers.google.com/search/docs/crawling-indexing/sitemaps/news-sitemap): articles
 * of the last two days, 1,000 at most; between times it may be empty.
 */
export const writeNewsSitemap = (publication: string, articles: NewsListed[]) =>
  xmlDocument(
    branch(
      'urlset',
      { xmlns: schema, 'xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9' },
      articles.map(({ url, language, publishedAt, title }) =>
        branch('url', {}, [
          leaf('loc', url),
          branch('news:news', {}, [
            branch('news:publication', {}, [
              leaf('news:name', publication),
              leaf('news:language', newsLanguage(language)),
            ]),
            leaf('news:publication_date', publishedAt.toISOString()),
            leaf('news:title', title),
          ]),
        ]),
      ),
    ),
  )

/** ISO 639, two or three letters, but for the two kinds of written Chinese. */
function newsLanguage(language: string): string {
  const tag = language.toLowerCase()
  if (/^zh\b/.test(tag)) return /hant|tw|hk/.test(tag) ? 'zh-tw' : 'zh-cn'
  return tag.split('-')[0]!
}
