import { parseAtomFeed, parseJsonFeed, parseRssFeed } from 'feedsmith'
import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { describe, expect, it } from 'vitest'
import { writeAtom } from './atom'
import type { Feed } from './feed'
import { writeJson } from './json'
import { writeRss } from './rss'

const site = 'https://entente.example'

const hostile: Feed = {
  id: `${site}/subjects/water`,
  title: 'Entente: water & “borders”',
  description: 'Ends ]]> a <section>',
  page: `${site}/search?q=a&country=iraq`,
  address: `${site}/search/feed.xml?q=a&country=iraq`,
  publisher: { name: 'Entente', url: `${site}/` },
  items: [
    {
      id: `${site}/articles/id/7`,
      url: `${site}/articles/river-pact`,
      title: 'River pact “signed” & <b>sealed</b> ]]> 🕊\u0000\u0008\ud800',
      summary: 'Ends ]]> a “dispute” & <script>alert(1)</script> it’s so',
      language: 'en',
      published: new Date('2024-11-12T14:10:00Z'),
      updated: new Date('2024-11-13T08:00:00Z'),
      authors: [
        { name: 'Ana & Co', url: `${site}/authors/ana` },
        { name: 'سارا', url: `${site}/authors/sara` },
      ],
      categories: [{ term: 'water', name: 'water <rights>', scheme: `${site}/subjects` }],
    },
    {
      id: `${site}/articles/id/8`,
      url: `${site}/articles/pact-farsi`,
      title: 'توافق مرزی امضا شد',
      summary: 'تهران و بغداد',
      language: 'fa',
      published: new Date('2024-11-11T09:00:00Z'),
      updated: new Date('2024-11-11T09:00:00Z'),
      authors: [],
      categories: [],
    },
  ],
}
const empty = { ...hostile, items: [] }

/** The elements of a document as they stand in it, each with its text and attributes. */
function elementsOf(xml: string) {
  expect(XMLValidator.validate(xml)).toBe(true)
  return new XMLParser({
    ignoreAttributes: false,
    isArray: (name) => ['item', 'entry', 'author', 'category', 'link', 'dc:creator'].includes(name),
    trimValues: false,
  }).parse(xml)
}

/* oxlint-disable typescript/no-unsafe-member-access, typescript/no-unsafe-assignment, typescript/no-unsafe-argument -- documents as they are read */
describe('RSS 2.0', () => {
  it('has what the specification asks of a channel and its items', () => {
    const { rss } = elementsOf(writeRss(hostile))
    expect(rss['@_version']).toBe('2.0')
    const { channel } = rss
    for (const needed of ['title', 'link', 'description']) expect(channel).toHaveProperty(needed)
    expect(channel.lastBuildDate).toBe('Wed, 13 Nov 2024 08:00:00 GMT')
    expect(channel['atom:link']).toMatchObject({
      '@_rel': 'self',
      '@_type': 'application/rss+xml',
    })
    for (const item of channel.item) {
      expect(item.pubDate).toMatch(/^\w{3}, \d{2} \w{3} \d{4} \d{2}:\d{2}:\d{2} GMT$/)
      expect(item.guid['@_isPermaLink']).toBe('false')
      expect(URL.canParse(item.link)).toBe(true)
      // Authors of RSS are addresses of mail; ours are in Dublin Core.
      expect(item).not.toHaveProperty('author')
    }
  })

  it('says what it was given', () => {
    const feed = parseRssFeed(writeRss(hostile))
    expect(feed).toMatchObject({ title: hostile.title, description: hostile.description })
    expect(feed.link).toBe(hostile.page)
    const [first, second] = feed.items!
    expect(first).toMatchObject({
      title: 'River pact “signed” & <b>sealed</b> ]]> 🕊\ufffd',
      link: `${site}/articles/river-pact`,
      guid: { value: `${site}/articles/id/7`, isPermaLink: false },
      pubDate: 'Tue, 12 Nov 2024 14:10:00 GMT',
      categories: [{ name: 'water <rights>', domain: `${site}/subjects` }],
      dc: { creators: ['Ana & Co', 'سارا'], languages: ['en'] },
      atom: { updated: '2024-11-13T08:00:00.000Z' },
    })
    expect(second!.description).toBe('<p lang="fa" dir="rtl">تهران و بغداد</p>')
  })

  it('is a feed with nothing in it too', () => {
    expect(parseRssFeed(writeRss(empty)).items ?? []).toEqual([])
  })
})

describe('Atom (RFC 4287)', () => {
  it('has what the specification asks of a feed and its entries', () => {
    const { feed } = elementsOf(writeAtom(hostile))
    expect(feed['@_xmlns']).toBe('http://www.w3.org/2005/Atom')
    // 4.1.1: one id, title and updated; an author, unless every entry has one; a link to itself.
    for (const one of ['id', 'title', 'updated']) expect(typeof feed[one], one).toBe('string')
    expect(feed.author).toHaveLength(1)
    expect(feed.link.map((link: Record<string, string>) => link['@_rel'])).toEqual([
      'self',
      'alternate',
    ])
    const ids = feed.entry.map(({ id }: { id: string }) => id)
    expect(new Set([feed.id, ...ids]).size, 'ids are unique').toBe(3)
    for (const entry of feed.entry) {
      // 4.1.2: content, or a link to the alternate; at most one such link a type and language.
      expect(entry.link).toHaveLength(1)
      expect(entry.link[0]['@_rel']).toBe('alternate')
      // 3.3: dates as RFC 3339 has them; 4.2.6: an id is an IRI, with no white space around it.
      for (const date of [entry.updated, entry.published])
        expect(date).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/)
      expect(entry.id).toMatch(/^https:\S+$/)
      expect(entry.summary['@_type']).toBe('html')
    }
    expect(feed.entry[1]['@_xml:lang']).toBe('fa')
    expect(feed.entry[0].category[0]['@_term']).toBe('water')
    for (const { uri } of feed.entry[0].author) expect(uri).toMatch(/^https:\S+$/)
  })

  it('says what it was given', () => {
    const feed = parseAtomFeed(writeAtom(hostile))
    expect(feed).toMatchObject({ id: hostile.id, title: { value: hostile.title } })
    expect(feed.updated).toBe('2024-11-13T08:00:00.000Z')
    expect(feed.entries![0]).toMatchObject({
      title: { value: 'River pact “signed” & <b>sealed</b> ]]> 🕊\ufffd' },
      id: `${site}/articles/id/7`,
      published: '2024-11-12T14:10:00.000Z',
      updated: '2024-11-13T08:00:00.000Z',
      authors: [{ name: 'Ana & Co' }, { name: 'سارا' }],
      categories: [{ term: 'water', label: 'water <rights>' }],
    })
    expect(feed.entries![0]!.summary!.value).toBe(
      '<p lang="en">Ends ]]&gt; a “dispute” &amp; &lt;script&gt;alert(1)&lt;/script&gt; it’s so</p>',
    )
  })

  it('is a feed with nothing in it too', () => {
    const { feed } = elementsOf(writeAtom(empty))
    expect(feed.updated).toBe('1970-01-01T00:00:00.000Z')
    expect(feed.author).toHaveLength(1)
  })
})

describe('JSON Feed 1.1', () => {
  it('has what the specification asks of a feed and its items, and says what it was given', () => {
    const feed = JSON.parse(writeJson(hostile))
    expect(feed).toMatchObject({
      version: 'https://jsonfeed.org/version/1.1',
      title: hostile.title,
      home_page_url: hostile.page,
      feed_url: hostile.address,
      authors: [{ name: 'Entente', url: `${site}/` }],
    })
    for (const item of feed.items) {
      expect(typeof item.id).toBe('string')
      expect(item.content_html ?? item.content_text).toBeTruthy()
      for (const date of [item.date_published, item.date_modified])
        expect(new Date(date).toISOString()).toBe(date)
    }
    expect(feed.items[0].title).toContain('& <b>sealed</b> ]]> 🕊')
    expect(feed.items[0].tags).toEqual(['water <rights>'])
    expect(feed.items[1]).toMatchObject({
      language: 'fa',
      content_html: '<p lang="fa" dir="rtl">تهران و بغداد</p>',
    })
    // An empty list of authors would say that nobody wrote it.
    expect(feed.items[1]).not.toHaveProperty('authors')
    expect(parseJsonFeed(feed).items).toHaveLength(2)
  })

  it('has a list of items when there is nothing in it', () => {
    expect(JSON.parse(writeJson(empty)).items).toEqual([])
  })
})
