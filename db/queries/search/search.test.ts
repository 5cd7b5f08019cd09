import { eq, sql } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { readSearch } from '../../../domain/search/query'
import { agreementTag, countryTag, entityTag } from '../../../domain/search/tags'
import { editEntity } from '../../mutations/entities'
import { addName, changeName } from '../../mutations/names'
import { entities, staff } from '../../schema/index'
import { testDatabase } from '../../testing/test-database'
import { findEntity } from '../entities'
import { searchBest, searchNewest } from './search-articles'
import { keysOfFilters, searchAgreements, searchEntities } from './search-record'
import { newestHits, type Sought } from './walk'
import { wordsQuery } from './words'

const { owner } = testDatabase()

const sought = async (typed: string, tags: number[] = []): Promise<Sought> => ({
  words: await wordsQuery(readSearch(typed)),
  tags,
  from: null,
  to: null,
})

const keysOf = (found: { id: number }[]) => found.map(({ id }) => id).toSorted((a, b) => a - b)
const articlesBy = async (typed: string) =>
  keysOf((await searchBest(await sought(typed), 100, 0)).articles)

/** The articles that name an entity; there are some. */
async function articlesNaming(id: number): Promise<number[]> {
  const naming = await searchNewest(
    { words: null, tags: [entityTag(id)], from: null, to: null },
    100,
    null,
  )
  expect(naming.length).toBeGreaterThan(0)
  return keysOf(naming)
}

async function anEditor(): Promise<number> {
  const [editor] = await owner
    .select({ id: staff.id })
    .from(staff)
    .where(eq(staff.role, 'editor'))
    .limit(1)
  return editor!.id
}

describe('names', () => {
  it.each(['Araqchi', 'araghchi', 'عراقچی', 'عراقچى', 'Abbas Aragchi'])(
    '%s leads to Abbas Araghchi',
    async (typed) => {
      const found = await searchEntities(typed, 6)
      expect(found.map(({ slug }) => slug)).toContain('abbas-araghchi')
    },
  )

  it.each(['Araqchi', 'عراقچی', 'الأعرجي'])(
    'articles are found by %s though they spell it otherwise',
    async (typed) => {
      const { articles } = await searchBest(await sought(typed), 20, 0)
      expect(articles.length).toBeGreaterThan(0)
    },
  )

  it('given later lead to the entity and to the articles that name it, at once', async () => {
    const { id } = (await findEntity('person', 'abbas-araghchi'))!
    const naming = await articlesNaming(id)
    const name = { value: 'Arāqčiyān', kind: 'common', language: null, script: null } as const
    expect(await articlesBy('Araqciyan')).toEqual([])
    const added = (await addName(id, name, await anEditor())) as { id: number }
    expect(await articlesBy('Araqciyan')).toEqual(naming)
    expect((await searchEntities('Araqciyan', 1))[0]!.slug).toBe('abbas-araghchi')

    await changeName(id, added.id, { ...name, value: 'Erakciyan' }, await anEditor())
    expect(await articlesBy('Erakciyan')).toEqual(naming)
    expect(await articlesBy('Araqciyan')).toEqual([])
  })

  it('of what is renamed lead to the articles that name it', async () => {
    const { id, slug, sort, description } = (await findEntity('organization', 'krg'))!
    const [before] = await owner
      .select({ countryId: entities.countryId, paxId: entities.paxId })
      .from(entities)
      .where(eq(entities.id, id))
    const renamed = {
      ...{ slug, sort, description, name: 'Quillfeather Government' },
      ...{ countryId: before!.countryId, paxId: before!.paxId },
      ...{ isoCode: null, wikidataId: null, latitude: null, longitude: null },
    }
    expect(await editEntity(id, renamed, await anEditor())).toEqual({ id })
    expect(await articlesBy('Quillfeather')).toEqual(await articlesNaming(id))
  })

  it('of somebody readers may not see are not found', async () => {
    await owner.execute(
      sql`insert into entities (kind, slug, name) values ('person', 'hidden-envoy', 'Hidden Envoy')`,
    )
    await owner.execute(sql`insert into names (entity_id, value, kind)
      select id, name, 'common' from entities where slug = 'hidden-envoy'`)
    expect(await searchEntities('Hidden Envoy', 6)).toEqual([])
  })
})

describe('the record', () => {
  it('is found by its words', async () => {
    const words = await wordsQuery(readSearch('border'))
    expect((await searchAgreements(words, 20)).map(({ slug }) => slug)).toContain(
      'iran-iraq-border-security-2023',
    )
  })
})

describe('the walk', () => {
  it('finds what looking at every article finds, page by page', async () => {
    const keys = await keysOfFilters({
      country: 'iran',
      agreement: 'iran-iraq-border-security-2023',
      entity: '',
    })
    const iran = countryTag(keys.country!.id)
    const searches = [
      await sought('border'),
      await sought('border -iraq'),
      await sought('"border guards"'),
      await sought('sign', [iran]),
      await sought('', [iran]),
      await sought('', [iran, agreementTag(keys.agreement!.id)]),
      { ...(await sought('')), from: new Date('2023-01-01'), to: new Date('2024-01-01') },
    ]
    for (const one of searches) {
      const walked: number[] = []
      for (;;) {
        const page = await newestHits(one, 3, walked.length ? await lastOf(walked) : null)
        walked.push(...page.map(({ id }) => id))
        if (page.length < 3) break
      }
      expect(walked).toEqual(await everyArticle(one))
    }
  })

  it('marks the words in the passages it shows', async () => {
    const [first] = await searchNewest(await sought('border'), 1, null)
    expect(first!.passage).toMatch(/\u0002border[a-z]*\u0003/i)
  })
})

async function lastOf(walked: number[]) {
  const [row] = await owner.execute<{ published_at: string }>(
    sql`select published_at from article_hits where article_id = ${walked.at(-1)!}`,
  )
  return { id: walked.at(-1)!, publishedAt: new Date(row!.published_at) }
}

async function everyArticle({ words, tags, from, to }: Sought): Promise<number[]> {
  const rows = await owner.execute<{
    id: number
    published_at: string
    tags: number[]
    fits: boolean
  }>(
    sql`select article_id as id, published_at, tags,
      ${words === null ? sql`true` : sql`words @@ ${words}::tsquery`} as fits
      from article_hits order by published_at desc, article_id desc`,
  )
  return rows
    .filter(({ fits, tags: own, published_at }) => {
      const at = new Date(published_at)
      return (
        fits && tags.every((tag) => own.includes(tag)) && (!from || at >= from) && (!to || at < to)
      )
    })
    .map(({ id }) => id)
}
