import { parseRssFeed } from 'feedsmith'
import { beforeEach, expect, it } from 'vitest'
import { dayOf } from '@/domain/agreements/day-of'
import type { ChangeOfAgreement } from './changes'
import { changesFeed } from './changes-feed'

const about = { title: 'Entente: changes', description: 'What', path: '/changes.xml', page: '/' }
const change: ChangeOfAgreement = {
  key: 'assessment-5',
  kind: 'level',
  on: dayOf('2023-09-19'),
  text: 'Iraq disarms the armed groups. Level: minimum, now “contested” & <open>.',
  fact: { section: 'commitments' as const, id: 10 },
  rests: { on: 'assessment', ids: [5] },
  agreement: { id: 7, slug: 'river-pact', shortTitle: 'River pact (2023)' },
}

const ask = (changes = [change], headers: Record<string, string> = {}) =>
  changesFeed(new Request('https://entente.example/changes.xml', { headers }), about, changes)

beforeEach(() => {
  process.env.SITE_URL = 'https://entente.example'
})

it('tells each change with its day and place, under an id made of the keys of its facts', async () => {
  const { items } = parseRssFeed(await ask().text())
  expect(items).toMatchObject([
    {
      title: 'Level changed: River pact (2023)',
      link: 'https://entente.example/agreements/river-pact/commitments/10',
      guid: { value: 'https://entente.example/agreements/id/7/assessment-5', isPermaLink: false },
      description: change.text,
      pubDate: 'Tue, 19 Sep 2023 00:00:00 GMT',
    },
  ])
})

it('is not sent again unless something in it changed', () => {
  const known = { 'If-None-Match': ask().headers.get('etag')! }
  expect(ask([change], known).status).toBe(304)
  expect(ask([{ ...change, text: 'Level: minimum.' }], known).status).toBe(200)
})
