import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { paragraph } from '../../domain/articles/rich-text'
import type { EditionState } from '../../domain/editions/states'
import { countArticles, findNeighbours } from '../queries/archive'
import { listStanding } from '../queries/articles-of'
import { findAuthor, findMovedAuthor, listAuthors, listSignatures } from '../queries/authors'
import { articles, editions, staff } from '../schema/index'
import { testDatabase } from '../testing/test-database'
import { changeAuthor } from './authors'
import { indexArticle } from './search'

const { desk } = testDatabase()

let made = 0

/** An article that readers see, first published at a moment. */
async function published(byline: string, at = '2012-05-09T12:00:00Z'): Promise<number> {
  const moment = new Date(at)
  const times = { firstPublishedAt: moment, lastChangedAt: moment }
  const [article] = await desk
    .insert(articles)
    .values({ slug: `signed-${++made}`, kind: 'brief', ...times })
    .returning({ id: articles.id })
  const articleId = article!.id
  await desk.insert(editions).values({
    ...{ articleId, byline, number: 1, state: 'published', publishedAt: moment },
    headline: 'Ferries sail again',
    body: { type: 'doc', content: [paragraph('They do.')] },
  })
  await desk.transaction((tx) => indexArticle(tx, articleId))
  return articleId
}

/** What becomes of its edition, or of its byline. */
async function changed(articleId: number, change: { state?: EditionState; byline?: string }) {
  await desk.transaction(async (tx) => {
    await tx.update(editions).set(change).where(eq(editions.articleId, articleId))
    await indexArticle(tx, articleId)
  })
}

async function anEditor(): Promise<number> {
  const [editor] = await desk.select({ id: staff.id }).from(staff).where(eq(staff.role, 'editor'))
  return editor!.id
}

const signedBy = async (articleId: number) =>
  (await listSignatures([articleId])).map(({ slug }) => slug)

describe('who signs an article', () => {
  it('is found by the byline, in its order; a new name makes an author', async () => {
    const id = await published('Ferdinand Oyelaran and Ana Lindqvist')
    expect(await signedBy(id)).toEqual(['ferdinand-oyelaran', 'ana-lindqvist'])
    expect(await findAuthor('ferdinand-oyelaran')).toMatchObject({ name: 'Ferdinand Oyelaran' })
  })

  it('is one author however the name is spelt', async () => {
    const id = await published('TOMAS OKELLO')
    expect(await signedBy(id)).toEqual(['tomas-okello'])
    expect((await findAuthor('tomas-okello'))!.description).toBe(
      'Reports on the Horn of Africa and the Great Lakes.',
    )
  })

  it('has an address of its own in any script, and where another has it', async () => {
    const [first, second] = [await published('Ли Вэй'), await published('Li Vey')]
    expect(await signedBy(first)).toEqual(['li-vey'])
    expect(await signedBy(second)).toEqual(['li-vey-2'])
  })

  it('is one author of two articles published at the same moment', async () => {
    const ids = await Promise.all([
      published('Perpetua Nascimento'),
      published('Perpetua Nascimento'),
    ])
    expect(await Promise.all(ids.map(signedBy))).toEqual([
      ['perpetua-nascimento'],
      ['perpetua-nascimento'],
    ])
  })

  it('changes with the byline, and nobody is an author without an article', async () => {
    const id = await published('Gudrun Achterberg')
    expect((await listAuthors()).map(({ name }) => name)).toContain('Gudrun Achterberg')
    await changed(id, { byline: 'Gudrun Achterberg-Ivanova' })
    expect(await findAuthor('gudrun-achterberg')).toBeNull()
    expect(await signedBy(id)).toEqual(['gudrun-achterberg-ivanova'])
    await changed(id, { state: 'killed' })
    expect(await findAuthor('gudrun-achterberg-ivanova')).toBeNull()
  })
})

describe('an author who is called otherwise', () => {
  it('is found by the former name and address, and signs with either', async () => {
    const id = await published('Wenceslas Adeyemi')
    const { id: authorId } = (await findAuthor('wenceslas-adeyemi'))!
    const said = { name: 'Wenceslas Adeyemi-Frost', description: 'Reports from Prague.' }
    const editor = await anEditor()
    expect(await changeAuthor(authorId, said, editor)).toBe('saved')
    expect(await findAuthor('wenceslas-adeyemi-frost')).toMatchObject(said)
    expect(await findMovedAuthor('wenceslas-adeyemi')).toBe('wenceslas-adeyemi-frost')
    for (const one of [id, await published('Wenceslas Adeyemi'), await published(said.name)])
      expect(await signedBy(one)).toEqual(['wenceslas-adeyemi-frost'])

    expect(await changeAuthor(authorId, { ...said, name: 'ANA LINDQVIST' }, editor)).toBe('taken')
    expect(await changeAuthor(999_999, said, editor)).toBe('gone')
  })
})

describe('the archive', () => {
  const of = async (first: string, last: string) =>
    Object.fromEntries(
      (await countArticles(10, { first, last })).map(({ on, articles: many }) => [on, many]),
    )

  it('counts articles by the day in UTC, and no more those taken back', async () => {
    const late = await published('', '2009-12-31T23:59:59.999Z')
    await published('', '2010-01-01T00:00:00Z')
    const other = await published('', '2010-01-01T18:00:00+03:00')
    expect(await of('2009-01-01', '2010-12-31')).toEqual({ '2009-12-31': 1, '2010-01-01': 2 })

    await changed(other, { byline: 'Ana Lindqvist' })
    expect(await of('2010-01-01', '2010-12-31'), 'an update moves nothing').toEqual({
      '2010-01-01': 2,
    })
    await changed(other, { state: 'unpublished' })
    await changed(late, { state: 'killed' })
    expect(await of('2009-01-01', '2010-12-31')).toEqual({ '2010-01-01': 1 })
    expect(await countArticles(4, { first: '2009-01-01', last: '2010-12-31' })).toEqual([
      { on: '2010', articles: 1 },
    ])
  })

  it('leads past what is empty', async () => {
    await published('', '2007-02-03T10:00:00Z')
    const taken = await published('', '2007-05-03T10:00:00Z')
    await published('', '2008-08-08T10:00:00Z')
    await changed(taken, { state: 'unpublished' })
    expect(await findNeighbours({ first: '2007-04-01', last: '2007-04-30' })).toEqual({
      before: '2007-02-03',
      after: '2008-08-08',
    })
    expect((await findNeighbours({ first: '1900-01-01', last: '2007-02-03' })).before).toBeNull()
  })
})

it('sends to others no article that is withdrawn', async () => {
  const span = { from: new Date('2006-06-01T00:00:00Z'), to: new Date('2006-06-02T00:00:00Z') }
  const id = await published('', '2006-06-01T00:00:00Z')
  await published('', '2006-06-02T00:00:00Z')
  expect((await listStanding(span, 10)).map((article) => article.id)).toEqual([id])
  await changed(id, { state: 'withdrawn' })
  expect(await listStanding(span, 10)).toEqual([])
})
