import { sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import * as schema from './schema/index'
import { testDatabase } from './testing/test-database'

const { owner, desk, reader } = testDatabase()
const secretWords = 'Nobody outside the desk reads this sentence'

beforeAll(async () => {
  const [article] = await desk
    .insert(schema.articles)
    .values({ slug: 'an-unpublished-article', kind: 'news' })
    .returning()
  const [edition] = await desk
    .insert(schema.editions)
    .values({
      articleId: article!.id,
      number: 1,
      headline: secretWords,
      body: { type: 'doc', content: [] },
    })
    .returning()
  const [hidden] = await desk
    .insert(schema.entities)
    .values({ kind: 'person', slug: 'a-hidden-person', name: secretWords })
    .returning()
  await desk
    .insert(schema.names)
    .values({ entityId: hidden!.id, value: secretWords, kind: 'common' })
  const [source] = await desk
    .insert(schema.sources)
    .values({ outlet: secretWords, language: 'en', type: 'wire' })
    .returning()
  await desk.insert(schema.citations).values({ sourceId: source!.id, editionId: edition!.id })
  await desk
    .insert(schema.mentions)
    .values({ editionId: edition!.id, entityId: hidden!.id, words: [secretWords], confirmed: true })
  await desk.insert(schema.reports).values({ originalText: secretWords, textHash: 'hash' })
  await desk
    .insert(schema.auditLog)
    .values({ verb: 'test', subject: secretWords, subjectId: article!.id })
})

test('no table that readers may read gives away a word of what is not published', async () => {
  const columns = await reader.execute<{ table_name: string; columns: string }>(sql`
    select table_name, string_agg(format('%I', column_name), ', ') as columns
    from information_schema.columns
    where table_schema = 'public' and has_column_privilege(format('public.%I', table_name), column_name, 'select')
    group by table_name`)
  expect(columns.length).toBeGreaterThan(20)
  for (const { table_name, columns: names } of columns) {
    const rows = await reader.execute(sql.raw(`select ${names} from ${table_name}`))
    expect(JSON.stringify(rows), table_name).not.toContain(secretWords)
  }
})

test.each(['staff', 'sessions', 'audit_log', 'reports', 'proposals'])(
  'readers are refused the table %s',
  async (table) => {
    await expect(reader.execute(sql.raw(`select 1 from ${table}`))).rejects.toMatchObject({
      cause: { message: `permission denied for table ${table}` },
    })
  },
)

test('readers change nothing', async () => {
  for (const statement of [
    `update articles set slug = 'taken'`,
    `delete from claims`,
    `insert into former_slugs (section, slug, target_id) values ('articles', 'x', 1)`,
    `truncate entities cascade`,
    `create table mine (id int)`,
  ]) {
    await expect(reader.execute(sql.raw(statement)), statement).rejects.toMatchObject({
      cause: { code: '42501' },
    })
  }
})

test('every table has row-level security', async () => {
  const open = await owner.execute(sql`
    select relname from pg_class where relkind = 'r' and relnamespace = 'public'::regnamespace
    and not relrowsecurity`)
  expect([...open]).toEqual([])
})

test('an edition under embargo is out of sight until its time has come', async () => {
  const [article] = await desk
    .insert(schema.articles)
    .values({ slug: 'under-embargo', kind: 'news', firstPublishedAt: new Date() })
    .returning()
  const embargoed = (embargo: string) => sql`
    insert into editions (article_id, number, state, headline, body, published_at, embargo_until)
    values (${article!.id}, 1, 'published', 'Embargoed', '{}', now(), now() + ${embargo}::interval)
    on conflict (article_id, number) do update set embargo_until = excluded.embargo_until`
  const seen = () =>
    reader.execute(sql`select headline from editions where article_id = ${article!.id}`)
  await desk.execute(embargoed('1 hour'))
  expect(await seen()).toHaveLength(0)
  await desk.execute(embargoed('-1 hour'))
  expect(await seen()).toHaveLength(1)
})

test('the desk adds to the log and reads it, and changes nothing in it', async () => {
  await desk.insert(schema.auditLog).values({ verb: 'test.done', subject: 'article', subjectId: 1 })
  expect((await desk.select().from(schema.auditLog)).length).toBeGreaterThan(1)
  for (const statement of [
    `update audit_log set verb = 'nothing'`,
    `delete from audit_log`,
    `truncate audit_log`,
    `drop table audit_log`,
    `alter table audit_log disable row level security`,
  ]) {
    await expect(desk.execute(sql.raw(statement)), statement).rejects.toMatchObject({
      cause: { code: '42501' },
    })
  }
})

test('a report stays as it came, and a fact is withdrawn, never deleted', async () => {
  for (const statement of [
    `update reports set original_text = 'other'`,
    `delete from reports`,
    `delete from claims`,
    `delete from entities`,
    `delete from articles`,
  ]) {
    await expect(desk.execute(sql.raw(statement)), statement).rejects.toMatchObject({
      cause: { code: '42501' },
    })
  }
})
