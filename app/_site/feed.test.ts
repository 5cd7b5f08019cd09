import { parseRssFeed } from 'feedsmith'
import { beforeEach, describe, expect, it } from 'vitest'
import type { ArticleCard } from '@/db/queries/article-cards'
import { feedResponse } from './feed'

const article: ArticleCard = {
  id: 7,
  slug: 'river-pact-signed',
  kind: 'news',
  language: 'en',
  kicker: null,
  headline: 'River pact “signed” & sealed <at last>',
  standfirst: 'Ends ]]> a dispute',
  byline: 'Ana Lindqvist',
  place: 'Baghdad',
  publishedAt: new Date('2024-11-12T14:10:00Z'),
  changedAt: new Date('2024-11-13T08:00:00Z'),
}
const about = { title: 'Entente', description: 'News', path: '/feed.xml', page: '/' }
const ask = (headers: Record<string, string> = {}) =>
  feedResponse(new Request('https://entente.example/feed.xml', { headers }), about, [article])

beforeEach(() => {
  process.env.SITE_URL = 'https://entente.example'
})

describe('a feed', () => {
  it('can be read, says where everything stands, and keeps an id that no new address changes', async () => {
    const answer = ask()
    expect(answer.headers.get('content-type')).toBe('application/rss+xml; charset=utf-8')
    const feed = parseRssFeed(await answer.text())
    expect(feed.link).toBe('https://entente.example/')
    expect(feed.items?.[0]).toMatchObject({
      title: 'River pact “signed” & sealed <at last>',
      description: 'Ends ]]> a dispute',
      link: 'https://entente.example/articles/river-pact-signed',
      guid: { value: 'https://entente.example/articles/id/7', isPermaLink: false },
    })
  })

  it('is not sent again to one who holds it', () => {
    const etag = ask().headers.get('etag')!
    const modified = ask().headers.get('last-modified')!
    expect(modified).toBe('Wed, 13 Nov 2024 08:00:00 GMT')
    expect(ask({ 'If-None-Match': etag }).status).toBe(304)
    expect(ask({ 'If-Modified-Since': modified }).status).toBe(304)
  })

  it('is sent to one who holds an older one', () => {
    expect(ask({ 'If-None-Match': '"another"' }).status).toBe(200)
    expect(ask({ 'If-Modified-Since': 'Tue, 12 Nov 2024 08:00:00 GMT' }).status).toBe(200)
    expect(ask({ 'If-Modified-Since': 'no date' }).status).toBe(200)
  })
})
