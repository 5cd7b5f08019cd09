import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { disputeOn } from '../../domain/agreements/dispute'
import { agreements, relations } from '../schema/index'
import { testDatabase } from '../testing/test-database'
import { findAgreement, findInstrument } from './agreement-record'
import { findChangeDays } from './change-days'
import { listLevels } from './commitment-levels'
import { findCommitments } from './commitments'
import { listRecordSources } from './record-sources'
import { listSidedClaims, listSidesThroughTime } from './sided-claims'
import { countSince } from './since'

const { desk } = testDatabase()
const keyOf = async (slug: string) => (await findAgreement(slug))!.id
const border = () => keyOf('iran-iraq-border-security-2023')

test('a commitment has by a day the judgements made by then, and no other', async () => {
  const id = await border()
  const [early] = await findCommitments(id, { on: '2023-10-01', limit: 1 })
  const [whole] = await findCommitments(id, { limit: 1 })
  expect(early!.assessments.map(({ asOf }) => asOf)).toEqual(['2023-09-19'])
  expect(whole!.assessments.length).toBeGreaterThan(1)
})

test('a page of commitments goes on where the one before ended', async () => {
  const id = await border()
  const all = await findCommitments(id)
  const second = await findCommitments(id, { offset: 2, limit: 3 })
  expect(second.map((one) => one.id)).toEqual(all.slice(2, 5).map((one) => one.id))
})

test('the level of every commitment on a day is that of its last judgement by then', async () => {
  const id = await border()
  const [before] = await listLevels(id, '2023-09-18')
  expect(before).toMatchObject({ level: null, firstAsOf: null })
  const [then] = await listLevels(id, '2023-11-15')
  expect(then).toMatchObject({ level: 'intermediate', firstAsOf: '2023-09-19' })
  const [later] = await listLevels(id, '2025-10-31')
  expect(later).toMatchObject({ level: 'contested', firstAsOf: '2023-09-19' })
})

test('of each speaker the latest side taken by a day is enough to know the dispute', async () => {
  const id = await border()
  const sidesOn = async (day: string) => {
    const sided = await listSidedClaims(id, day)
    const whole = sided.filter(({ commitmentId }) => commitmentId === null)
    return disputeOn(whole, day).map(({ fulfilment, stance }) => fulfilment ?? stance)
  }
  expect(await sidesOn('2023-09-20')).toEqual([])
  expect(await sidesOn('2023-11-15')).toEqual(['in-part', 'met', 'in-part'])
  expect(await sidesOn('2025-10-31')).toContain('denies')
})

test('through time every quarter keeps what was said by its end', async () => {
  const [disarm] = await findCommitments(await border(), { limit: 1 })
  const sides = await listSidesThroughTime([disarm!.id], '2024-06-30')
  const all = await listSidesThroughTime([disarm!.id], '2026-01-01')
  expect(disputeOn(all, '2024-06-30')).toEqual(disputeOn(sides, '2024-06-30'))
  expect(disputeOn(sides, '2024-06-30').length).toBeGreaterThan(1)
})

test('the days around one on which the record changed, nothing to come among them', async () => {
  const id = await border()
  expect(await findChangeDays(id, '2023-09-20', '2026-01-01')).toMatchObject({
    earlier: '2023-09-19',
    later: '2023-09-22',
  })
  expect(await findChangeDays(id, '2023-09-20', '2023-09-21')).toMatchObject({ later: null })
})

test('what is known to the month changed the record at the end of it', async () => {
  const id = await keyOf('black-sea-grain-2022')
  const { later } = await findChangeDays(id, '2022-11-29', '2026-01-01')
  expect(later).toBe('2022-11-30')
  const since = await countSince(id, { after: '2022-11-29', upTo: '2022-11-30' })
  expect(since).toMatchObject({ acts: 1 })
})

test('sources that only later facts rest on are not among those of an earlier day', async () => {
  const id = await border()
  const then = await listRecordSources(id, '2023-03-19')
  const now = await listRecordSources(id, '2026-01-01')
  expect(then.length).toBeLessThan(now.length)
  expect(new Set(now.map((one) => one.id)).size).toBe(now.length)
})

test('another agreement supersedes this one since it entered into force', async () => {
  const superseded = await keyOf('iran-iraq-border-treaty-1975')
  const [by] = await desk
    .select({ id: agreements.id, shortTitle: agreements.shortTitle })
    .from(agreements)
    .where(eq(agreements.slug, 'prespa-2018'))
  await desk
    .insert(relations)
    .values({ agreementId: by!.id, toAgreementId: superseded, type: 'supersedes' })
  const { supersededBy, relations: related } = await findInstrument(superseded)
  expect(supersededBy).toMatchObject([
    { title: by!.shortTitle, on: '2019-02-12', precision: 'day' },
  ])
  expect(related.find(({ inverse }) => inverse)).toMatchObject({
    type: 'supersedes',
    shortTitle: by!.shortTitle,
    since: { on: '2018-06-17', precision: 'day' },
  })
})
