import { sql } from 'drizzle-orm'
import { expect, it } from 'vitest'
import { testDatabase } from '../testing/test-database'
import { listPairPages, rangedMaps } from './sitemaps'
import { listSubjects, subjectsOfArticles } from './subjects'

const { owner } = testDatabase()

it('maps every record once, in the range of its key', async () => {
  for (const { ranges, pages } of Object.values(rangedMaps)) {
    expect(await ranges()).toEqual([expect.objectContaining({ number: 1 })])
    const paths = (await pages(1)).map(({ path }) => path)
    expect(paths.length).toBeGreaterThan(10)
    expect(new Set(paths).size).toBe(paths.length)
    expect(await pages(2)).toEqual([])
  }
})

it('begins another range after fifty thousand keys, and says when each changed last', async () => {
  await owner.execute(sql`insert into articles (id, slug, kind, first_published_at, last_changed_at)
    overriding system value values (50001, 'far', 'brief', '2020-01-01Z', '2020-02-02Z'),
      (50000, 'near', 'brief', '2020-01-01Z', '2099-01-01Z'), (150000, 'unseen', 'brief', null, null)`)
  await owner.execute(sql`insert into editions (article_id, number, state, published_at, body)
    select id, 1, 'published', '2020-01-01Z', '{"type":"doc","content":[]}' from articles where slug in ('far', 'near')`)
  expect(await rangedMaps.articles.ranges()).toEqual([
    { number: 1, changedAt: new Date('2099-01-01T00:00:00Z') },
    { number: 2, changedAt: new Date('2020-02-02T00:00:00Z') },
  ])
  expect((await rangedMaps.articles.pages(1))[0]!.path).toBe('/articles/near')
  expect((await rangedMaps.articles.pages(2)).map(({ path }) => path)).toEqual(['/articles/far'])
})

it('maps two countries in the order of their page’s address', async () => {
  const paths = (await listPairPages()).map(({ path }) => path)
  expect(paths).toContain('/countries/iran/iraq')
  expect(paths).not.toContain('/countries/iraq/iran')
  expect(new Set(paths).size).toBe(paths.length)
})

it('knows the subjects of the agreements on record and of the articles about them', async () => {
  const subjects = await listSubjects()
  const security = subjects.find(({ slug }) => slug === 'border-security')!
  expect(security.agreements.length).toBeGreaterThan(1)
  const rows = await owner.execute<{ id: number }>(
    sql`select article_id as id from article_agreements where agreement_id = ${security.agreements[0]!.id} limit 1`,
  )
  const id = rows[0]!.id
  expect((await subjectsOfArticles([id])).get(id)!.map(({ slug }) => slug)).toContain(
    'border-security',
  )
})
