import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { changesSince } from '../db/queries/print-changes'
import { testDatabase } from '../db/testing/test-database'

const { owner, reader } = testDatabase()

/** What is told of a change, one line for each address. */
async function toldOf(change: ReturnType<typeof sql>): Promise<string[]> {
  const { upTo } = await changesSince(reader, null)
  await owner.execute(change)
  const { changes } = await changesSince(reader, upTo)
  const lines = changes.map(
    ({ address, reach, gone }) => `${address} ${reach}${gone ? ' gone' : ''}`,
  )
  return [...new Set(lines)].toSorted()
}

const border = sql`(select id from agreements where slug = 'iran-iraq-border-security-2023')`
const live = sql`(select max(edition.id) from editions edition where state = 'published'
  and exists (select from coverage where edition_id = edition.id and agreement_id = ${border}))`

test('every table that readers see tells of its changes', async () => {
  const silent = await owner.execute(sql`
    select relname from pg_class where relnamespace = 'public'::regnamespace and relkind = 'r'
    and (has_table_privilege('entente_reader', oid, 'select')
      or has_any_column_privilege('entente_reader', oid, 'select'))
    and relname not like 'search%' and relname not like 'print_%'
    and not exists (select from pg_trigger where tgrelid = pg_class.oid and tgname = 'tell_print')`)
  expect([...silent]).toEqual([])
})

test('a fact tells of its agreement and of those it names', async () => {
  expect(
    await toldOf(sql`update participations set role = 'witness' where agreement_id = ${border}
      and entity_id = (select id from entities where slug = 'iraq')`),
  ).toEqual(['/agreements/iran-iraq-border-security-2023 wherever', '/countries/iraq itself'])
})

test('an assessment tells of the agreement in which the promise was made', async () => {
  expect(
    await toldOf(sql`update assessments set narrative = narrative || '.' where id =
      (select min(assessments.id) from assessments join commitments on commitments.id = commitment_id
        where agreement_id = ${border})`),
  ).toEqual(['/agreements/iran-iraq-border-security-2023 wherever'])
})

test('a fact that is withdrawn is told of as gone', async () => {
  const told =
    await toldOf(sql`update claims set withdrawn_at = now(), withdrawal_reason = 'Misread.'
    where id = (select min(id) from claims where agreement_id = ${border} and withdrawn_at is null)`)
  expect(told).toContain('/agreements/iran-iraq-border-security-2023 wherever gone')
})

test('a new name reaches wherever the thing is led to', async () => {
  expect(
    await toldOf(sql`update entities set name = 'Republic of Iraq' where slug = 'iraq'`),
  ).toEqual(['/countries/iraq wherever'])
})

test('an outlet’s new name tells of every fact that rests on it', async () => {
  const told = await toldOf(sql`update sources set outlet = outlet || ' (renamed)' where id in
    (select source_id from citations join claims on claims.id = claim_id where claims.agreement_id = ${border})`)
  expect(told).toContain('/agreements/iran-iraq-border-security-2023 wherever')
})

test('a killed article is told of as gone, with the agreements and names it told of', async () => {
  const told = await toldOf(sql`update editions set state = 'killed' where id = ${live}`)
  expect(told).toContainEqual(expect.stringMatching(/^\/articles\/\S+ wherever gone$/))
  expect(told).toContainEqual(expect.stringMatching(/^\/archive\/\d{4}\/\d\d\/\d\d itself gone$/))
  expect(told).toContain('/agreements/iran-iraq-border-security-2023 itself gone')
  expect(told).toContain('/countries/iran itself gone')
})

test('what belongs to no thing tells of the pages about all of them', async () => {
  expect(
    await toldOf(sql`insert into home_arrangements (stories, sections) values ('[]', '[]')`),
  ).toEqual(['/ itself'])
})

test('a day of the archive that has its first article or loses its last tells of the archive', async () => {
  const first = sql`insert into archive_days ("on", articles) values ('1999-01-01', 1)`
  expect(await toldOf(first)).toEqual(['/archive itself'])
  expect(await toldOf(sql`update archive_days set articles = 2 where "on" = '1999-01-01'`)).toEqual(
    [],
  )
  expect(await toldOf(sql`update archive_days set articles = 0 where "on" = '1999-01-01'`)).toEqual(
    ['/archive itself'],
  )
})

test('a draft, an unpublished agreement and a hidden name tell nothing', async () => {
  expect(
    await toldOf(sql`insert into articles (slug, kind) values ('quiet-draft', 'news')`),
  ).toEqual([])
  expect(
    await toldOf(sql`insert into editions (article_id, number, headline, body)
      select id, 1, 'Quiet', '{"type":"doc","content":[]}' from articles where slug = 'quiet-draft'`),
  ).toEqual([])
  expect(
    await toldOf(
      sql`insert into entities (kind, slug, name) values ('person', 'hidden-one', 'Hidden')`,
    ),
  ).toEqual([])
})

test('a change that changes nothing tells nothing', async () => {
  expect(await toldOf(sql`update entities set name = name`)).toEqual([])
})

test('what a transaction that is still under way will change is told when it is done', async () => {
  const before = await changesSince(reader, null)
  let during: typeof before | undefined
  await owner.transaction(async (slow) => {
    await slow.execute(sql`update entities set description = 'A.' where slug = 'iran'`)
    await owner.execute(sql`update entities set description = 'B.' where slug = 'saudi-arabia'`)
    during = await changesSince(reader, before.upTo)
  })
  expect(during!.changes.map(({ address }) => address)).toEqual(['/countries/saudi-arabia'])
  const after = await changesSince(reader, during!.upTo)
  expect(after.changes.map(({ address }) => address)).toContain('/countries/iran')
})
