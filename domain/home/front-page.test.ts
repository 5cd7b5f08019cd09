import { describe, expect, it } from 'vitest'
import type { ArticleKind } from '../articles/vocabulary'
import { placeArticles, type Candidates } from './front-page'

type Card = { id: number; kind: ArticleKind }
const news = (id: number): Card => ({ id, kind: 'news' })
const analysis = (id: number): Card => ({ id, kind: 'analysis' })

function placed(given: Partial<Candidates<Card>>) {
  return placeArticles({
    chosen: [],
    newest: [],
    analysis: [],
    ofSections: new Map(),
    analysisApart: true,
    ...given,
  })
}
const ids = (list: Card[]) => list.map(({ id }) => id)
const many = (count: number) => Array.from({ length: count }, (_, place) => news(count - place))

describe('a page nobody arranged', () => {
  it('is empty where nothing is published', () => {
    const page = placed({})
    expect(page.lead).toBeNull()
    expect([page.seconds, page.thirds, page.latest, page.analysis].flat()).toEqual([])
  })

  it('leads with its one article, whatever that is', () => {
    for (const only of [news(1), analysis(1), { id: 1, kind: 'brief' } as const])
      expect(placed({ newest: [only], analysis: [] }).lead).toEqual(only)
  })

  it('sets three beside each other and lists none of them again', () => {
    const page = placed({ newest: many(3) })
    expect(page.lead!.id).toBe(3)
    expect(ids(page.seconds)).toEqual([2, 1])
    expect([...page.thirds, ...page.latest]).toEqual([])
  })

  it('fills every place with fifty', () => {
    const page = placed({ newest: many(50) })
    expect(page.lead!.id).toBe(50)
    expect(ids(page.seconds)).toEqual([49, 48])
    expect(ids(page.thirds)).toEqual([47, 46, 45, 44])
    expect(ids(page.latest)).toEqual([43, 42, 41, 40, 39, 38, 37, 36, 35, 34, 33, 32])
  })

  it('leads with the newest news, not with a brief or a statement, and sets analysis apart', () => {
    const newest: Card[] = [
      { id: 9, kind: 'statement' },
      analysis(8),
      { id: 7, kind: 'brief' },
      news(6),
      news(5),
    ]
    const page = placed({ newest, analysis: [analysis(8)] })
    expect(page.lead!.id).toBe(6)
    expect(ids(page.seconds)).toEqual([9, 7])
    expect(ids(page.analysis)).toEqual([8])
    expect(ids(page.latest)).toEqual([5])
  })

  it('lists analysis with the latest where it has no section of its own', () => {
    const newest = [news(9), news(8), news(7), analysis(6), news(5)]
    expect(ids(placed({ newest, analysisApart: false }).latest)).toEqual([6, 5])
  })
})

describe('a page the desk arranged', () => {
  it('keeps the order of the chosen and fills in behind them', () => {
    const page = placed({ chosen: [analysis(2), news(30)], newest: many(50) })
    expect(page.lead!.id).toBe(2)
    expect(ids(page.seconds)).toEqual([30, 50])
    expect(ids(page.thirds)).toEqual([49, 48, 47, 46])
  })

  it('shows all that were chosen, more than a row of them too', () => {
    const page = placed({ chosen: many(9), newest: many(9) })
    expect(page.thirds).toHaveLength(6)
    expect(page.latest).toEqual([])
  })

  it('gives an article one place, in a section of its own before the list of the latest', () => {
    const newest = many(50)
    const ofSections = new Map([
      ['agreement:1', [50, 20, 19].map(news)],
      ['subject:water', [20, 18].map(news)],
    ])
    const page = placed({ newest, ofSections })
    expect(ids(page.ofSections.get('agreement:1')!)).toEqual([20, 19])
    expect(ids(page.ofSections.get('subject:water')!)).toEqual([18])
    const all = [page.lead!, ...page.seconds, ...page.thirds, ...page.latest]
    all.push(...[...page.ofSections.values()].flat())
    expect(new Set(ids(all)).size).toBe(all.length)
  })
})
