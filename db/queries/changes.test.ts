import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { changeItems } from '../../domain/agreements/change-items'
import { changesBetween } from '../../domain/agreements/changes'
import { recordAct } from '../mutations/acts'
import { recordRelation } from '../mutations/relations'
import { agreements, claims } from '../schema/index'
import { cite, idOf, recordCast } from '../testing/record-cast'
import { testDatabase } from '../testing/test-database'
import { listAgreementsNamed, listAgreementTitles } from './agreements-named'
import { pageOfAgreements } from './agreement-pages'
import { withSources } from './change-sources'
import { listChangedAgreements } from './changed-agreements'
import { findDatedRecord, findDatedRecords } from './dated-records'
import { pageOfClaims, pageOfEvents } from './fact-pages'
import { countNewAgreements, listRecordedLately } from './recorded-lately'

const { desk } = testDatabase()
const cast = recordCast(desk)
const today = new Date().toISOString().slice(0, 10)

const act = { type: 'declaration', partyId: null, untilOn: null, untilPrecision: null } as const
const more = { contested: false, undoes: null, note: null }

test('the grain initiative was in force until it ended on 17 July 2023, and its change has sources', async () => {
  const record = await findDatedRecord(cast.grain)
  const changes = changesBetween(record, '2023-07-16', '2023-07-18')
  expect(changes.status?.from.status).toBe('in-force')
  expect(['expired', 'terminated']).toContain(changes.status?.to.status)
  const told = await withSources(changeItems(changes, record))
  for (const { sources, kind } of told) if (kind === 'act') expect(sources).not.toEqual([])
})

test('an agreement that another supersedes is superseded in what changed as on its page', async () => {
  const [prespa] = await desk
    .select({ id: agreements.id })
    .from(agreements)
    .where(eq(agreements.slug, 'prespa-2018'))
  const said = { type: 'supersedes', toAgreementId: cast.grain, toTitle: null, note: null } as const
  idOf(await recordRelation(prespa!.id, said, cite(cast.known), cast.mirela))
  const { status } = changesBetween(await findDatedRecord(cast.grain), '2022-07-01', '2023-07-01')
  expect(status?.to.status).toBe('superseded')
})

test('only agreements of which something is dated within the days are read', async () => {
  const slugs = async (from: string, to: string) =>
    (await listChangedAgreements(from, to, 50)).map(({ id }) => id)
  expect(await slugs('2023-07-16', '2023-07-18')).toContain(cast.grain)
  expect(await slugs('1890-01-01', '1890-12-31')).toEqual([])
  expect(await listChangedAgreements('1890-01-01', today, 3)).toHaveLength(3)
})

test('what is known to a month changed at its end, a deadline passed on the day after it', async () => {
  const declared = { ...act, ...more, on: '1901-05-01', precision: 'month' as const }
  idOf(await recordAct(cast.grain, declared, cite(cast.known), cast.mirela))
  const found = async (from: string, to: string) =>
    (await listChangedAgreements(from, to, 9)).map(({ id }) => id)
  expect(await found('1901-05-01', '1901-05-30')).toEqual([])
  expect(await found('1901-05-30', '1901-05-31')).toEqual([cast.grain])

  await desk.execute(sql`update commitments set due_on = '1902-03-01', due_precision = 'day'
    where id = (select min(id) from commitments where agreement_id = ${cast.grain})`)
  expect(await found('1902-03-01', '1902-03-02')).toEqual([cast.grain])
  const record = await findDatedRecord(cast.grain)
  expect(changesBetween(record, '1902-03-01', '1902-03-02').passed).toHaveLength(1)
})

test('an older fact recorded since is told apart from a new agreement', async () => {
  const since = new Date(Date.now() - 7 * 86_400_000).toISOString().slice(0, 10)
  expect(await listRecordedLately(since, 9)).toEqual([])
  const all = await countNewAgreements(since)
  await desk
    .update(agreements)
    .set({ publishedAt: new Date('2024-01-01T00:00:00Z') })
    .where(eq(agreements.id, cast.grain))
  await desk.execute(sql`update acts set recorded_at = '2024-01-01'`)
  await desk.execute(sql`update claims set recorded_at = '2024-01-01'`)
  await desk.execute(sql`update events set recorded_at = '2024-01-01'`)
  await desk.execute(sql`update assessments set recorded_at = '2024-01-01'`)
  const declared = { ...act, ...more, on: '2022-08-01', precision: 'day' as const }
  idOf(await recordAct(cast.grain, declared, cite(cast.known), cast.mirela))
  expect(await listRecordedLately(since, 9)).toMatchObject([
    { facts: 1, first: '2022-08-01', last: '2022-08-01' },
  ])
  expect(await countNewAgreements(since)).toBe(all - 1)
})

test('claims and events are given page by page, each once, none from after the day', async () => {
  const [most] = await desk
    .select({ id: claims.agreementId })
    .from(claims)
    .groupBy(claims.agreementId)
    .orderBy(sql`count(*) desc`)
    .limit(1)
  for (const find of [pageOfClaims, pageOfEvents]) {
    const asked = { agreementId: most!.id, on: '2023-11-15' }
    const all = (await find({ ...asked, limit: 500 })).map(({ id }) => id)
    expect(all.length).toBeGreaterThan(7)
    const walked: number[] = []
    let after: { on: string; id: number } | undefined
    do {
      const page: { on: string; id: number }[] = await find({ ...asked, after, limit: 4 })
      walked.push(...page.map(({ id }) => id))
      expect(page.every(({ on }) => on <= '2023-11-15')).toBe(true)
      after = page.at(-1)
    } while (after)
    expect(walked).toEqual(all)
  }
})

test('an agreement is found by its address, its title or words of it, and never by signs', async () => {
  const titles = await listAgreementTitles(100)
  const [first] = titles
  expect(await listAgreementsNamed(first!.slug, 5)).toEqual([first])
  expect(await listAgreementsNamed(` ${first!.shortTitle.toUpperCase()} `, 5)).toEqual([first])
  const iran = await listAgreementsNamed('iraq border', 5)
  expect(iran.length).toBeGreaterThan(1)
  expect(await listAgreementsNamed('%', 5)).toEqual([])
  expect(await listAgreementsNamed('', 5)).toEqual([])
})

test('what is not published is in no list', async () => {
  const { count } = await pageOfAgreements({ page: 1, size: 1 })
  await desk.update(agreements).set({ publishedAt: null }).where(eq(agreements.id, cast.grain))
  const page = await pageOfAgreements({ page: 1, size: 200 })
  expect(page.count).toBe(count - 1)
  expect(page.ids).not.toContain(cast.grain)
  const changed = await listChangedAgreements('2023-07-16', '2023-07-18', 50)
  expect(changed.map(({ id }) => id)).not.toContain(cast.grain)
  expect((await findDatedRecords([cast.grain])).get(cast.grain)).toMatchObject({
    acts: [],
    commitments: [],
    claims: [],
  })
})
