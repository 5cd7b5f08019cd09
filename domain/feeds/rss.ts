import { branch, leaf, xmlDocument } from '../xml/element'
import { feedTypes, summaryHtml, updatedOf, type Feed, type FeedItem } from './feed'

const namespaces = {
  version: '2.0',
  'xmlns:atom': 'http://www.w3.org/2005/Atom',
  'xmlns:dc': 'http://purl.org/dc/elements/1.1/',
}

/**
 * A feed as RSS 2.0 (rssboard.org/rss-specification). RSS knows authors by their mail only, no
 * languages and no changes: these are said in words of Dublin Core and of Atom.
 */
export function writeRss(feed: Feed): string {
  const channel = [
    leaf('title', feed.title),
    leaf('link', feed.page),
    leaf('description', feed.description),
    leaf('language', 'en'),
    ...(feed.items.length > 0 ? [leaf('lastBuildDate', updatedOf(feed).toUTCString())] : []),
    leaf('atom:link', '', { href: feed.address, rel: 'self', type: feedTypes.xml.type }),
    ...feed.items.map(writeItem),
  ]
  return xmlDocument(branch('rss', namespaces, [branch('channel', {}, channel)]))
}

const writeItem = (item: FeedItem) =>
  branch('item', {}, [
    leaf('title', item.title),
    leaf('link', item.url),
    leaf('guid', item.id, { isPermaLink: 'false' }),
    leaf('pubDate', item.published.toUTCString()),
    leaf('description', summaryHtml(item)),
    ...item.categories.map(({ name, scheme }) => leaf('category', name, { domain: scheme })),
    ...item.authors.map(({ name }) => leaf('dc:creator', name)),
    leaf('dc:language', item.language),
    leaf('atom:updated', item.updated.toISOString()),
  ])
