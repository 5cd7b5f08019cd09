import { summaryHtml, type Feed } from './feed'

/** A feed as JSON Feed 1.1 (jsonfeed.org/version/1.1). */
export function writeJson(feed: Feed): string {
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feed.title,
    description: feed.description,
    home_page_url: feed.page,
    feed_url: feed.address,
    language: 'en',
    authors: [feed.publisher],
    items: feed.items.map((item) => ({
      id: item.id,
      url: item.url,
      title: item.title,
      summary: item.summary,
      content_html: summaryHtml(item),
      language: item.language,
      date_published: item.published.toISOString(),
      date_modified: item.updated.toISOString(),
      // Where none is given, the feed's own holds.
      ...(item.authors.length > 0 ? { authors: item.authors } : {}),
      tags: item.categories.map(({ name }) => name),
    })),
  })
}
