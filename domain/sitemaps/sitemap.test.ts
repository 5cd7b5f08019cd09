import { XMLParser, XMLValidator } from 'fast-xml-parser'
import { expect, it } from 'vitest'
import { writeNewsSitemap, writeSitemap, writeSitemapIndex } from './sitemap'

const url = 'https://entente.example/articles/river-pact'
const at = new Date('2024-11-12T14:10:00Z')

function read(xml: string): Record<string, unknown> {
  expect(XMLValidator.validate(xml)).toBe(true)
  return new XMLParser({ ignoreAttributes: false }).parse(xml) as Record<string, unknown>
}

it('lists pages, with the time of the last change where it is known', () => {
  expect(read(writeSitemap([{ url, changedAt: at }, { url: `${url}-2` }]))).toMatchObject({
    urlset: {
      '@_xmlns': 'http://www.sitemaps.org/schemas/sitemap/0.9',
      url: [{ loc: url, lastmod: '2024-11-12T14:10:00.000Z' }, { loc: `${url}-2` }],
    },
  })
})

it('lists sitemaps', () => {
  expect(read(writeSitemapIndex([{ url, changedAt: null }]))).toMatchObject({
    sitemapindex: { sitemap: { loc: url } },
  })
})

it('tells of news in what language it is, when it was published and what it is called', () => {
  const title = 'Pact “signed” & <sealed> ]]> \u0000'
  const xml = writeNewsSitemap('Entente', [{ url, language: 'fa-IR', publishedAt: at, title }])
  expect(read(xml)).toMatchObject({
    urlset: {
      '@_xmlns:news': 'http://www.google.com/schemas/sitemap-news/0.9',
      url: {
        loc: url,
        'news:news': {
          'news:publication': { 'news:name': 'Entente', 'news:language': 'fa' },
          'news:publication_date': '2024-11-12T14:10:00.000Z',
          'news:title': 'Pact “signed” & <sealed> ]]>',
        },
      },
    },
  })
})

it.each([
  ['zh-Hant', 'zh-tw'],
  ['zh', 'zh-cn'],
  ['en-GB', 'en'],
  ['ckb', 'ckb'],
])('calls the language %s %s', (language, called) => {
  const xml = writeNewsSitemap('Entente', [{ url, language, publishedAt: at, title: 'A' }])
  expect(xml).toContain(`<news:language>${called}</news:language>`)
})
