import { branch, leaf, xmlDocument } from '../xml/element'
import { feedTypes, summaryHtml, updatedOf, type Feed, type FeedItem } from './feed'

/** A feed as Atom (RFC 4287). */
export function writeAtom(feed: Feed): string {
  return xmlDocument(
    branch('feed', { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en' }, [
      leaf('id', feed.id),
      leaf('title', feed.title),
      leaf('subtitle', feed.description),
      leaf('updated', updatedOf(feed).toISOString()),
      // Of every entry that names no author of its own (4.2.1).
      writeAuthor(feed.publisher),
      leaf('link', '', { href: feed.address, rel: 'self', type: feedTypes.atom.type }),
      leaf('link', '', { href: feed.page, rel: 'alternate', type: 'text/html' }),
      ...feed.items.map(writeEntry),
    ]),
  )
}

const writeEntry = (item: FeedItem) =>
  branch('entry', { 'xml:lang': item.language }, [
    leaf('id', item.id),
    leaf('title', item.title),
    leaf('link', '', {
      href: item.url,
      rel: 'alternate',
      type: 'text/html',
      hreflang: item.language,
    }),
    leaf('published', item.published.toISOString()),
    leaf('updated', item.updated.toISOString()),
    ...item.authors.map(writeAuthor),
    ...item.categories.map(({ term, name, scheme }) =>
      leaf('category', '', { term, scheme, label: name }),
    ),
    leaf('summary', summaryHtml(item), { type: 'html' }),
  ])

const writeAuthor = ({ name, url }: { name: string; url: string }) =>
  branch('author', {}, [leaf('name', name), leaf('uri', url)])
