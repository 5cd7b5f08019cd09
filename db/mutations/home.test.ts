import { eq, sql } from 'drizzle-orm'
import { beforeEach, expect, test } from 'vitest'
import { unarranged, type Arrangement } from '../../domain/home/arrangement'
import { findDeskHome, listFormerHomes, listStoryChoices } from '../queries/desk/home'
import { findArrangement, listStanding, listStandingStories } from '../queries/front-page'
import { editions, homeArrangements } from '../schema/index'
import { lastAudit, recordCast } from '../testing/record-cast'
import { testDatabase } from '../testing/test-database'
import { arrangeHome, dropArrangement, publishHome, putHomeBack } from './home'
import { retractArticle } from './retraction'

const { owner, desk, reader } = testDatabase()
const cast = recordCast(desk)

beforeEach(() => owner.delete(homeArrangements))

const led = (...articleIds: number[]): Arrangement => ({
  ...unarranged,
  stories: articleIds.map((articleId) => ({ articleId, until: null })),
})
const seen = async () => (await findDeskHome()).saw
const arrange = async (arrangement: Arrangement, saw?: string) =>
  arrangeHome(arrangement, { step: 'save', saw: saw ?? (await seen()) }, cast.mirela)
const publish = async (arrangement: Arrangement) => {
  await arrange(arrangement)
  expect(await publishHome(await seen(), cast.joost)).toBe('published')
}

test('readers see nothing of an arrangement until it is published, and the log has every step', async () => {
  await arrange(led(1))
  expect(await findArrangement()).toBeNull()
  expect(await lastAudit(desk)).toMatchObject({
    actorId: cast.mirela,
    verb: 'home.arranged',
    subject: 'home',
    detail: { step: 'save', stories: [{ articleId: 1, until: null }] },
  })
  await arrange(led(1, 2))
  expect(await publishHome(await seen(), cast.joost)).toBe('published')
  expect(await findArrangement()).toEqual(led(1, 2))
  expect(await lastAudit(desk)).toMatchObject({ actorId: cast.joost, verb: 'home.published' })
  expect(await publishHome(await seen(), cast.joost)).toBe('nothing in work')
})

test('a step over somebody else’s changes nothing, and what is published is what was seen', async () => {
  const saw = await seen()
  await arrange(led(1), saw)
  expect(await arrange(led(2), saw)).toBe('changed since')
  const previewed = await seen()
  await arrange(led(3))
  expect(await publishHome(previewed, cast.joost)).toBe('changed since')
  expect(await dropArrangement(previewed, cast.joost)).toBe('changed since')
  const { inWork } = await findDeskHome()
  expect(inWork).toMatchObject({ ...led(3), by: 'Mirela Haddix' })
})

test('of two steps at the same moment one is taken', async () => {
  const saw = await seen()
  const outcomes = await Promise.all([arrange(led(1), saw), arrange(led(2), saw)])
  expect(outcomes.filter((one) => one === 'changed since')).toHaveLength(1)
})

test('a step that changes nothing begins nothing', async () => {
  await publish(led(1))
  const before = await lastAudit(desk)
  expect(await arrange(led(1))).toEqual({ saw: await seen() })
  expect((await findDeskHome()).inWork).toBeNull()
  expect(await lastAudit(desk)).toEqual(before)
})

test('what is in work is dropped, and the page stays', async () => {
  await publish(led(1))
  await arrange(led(2))
  expect(await dropArrangement(await seen(), cast.joost)).toBe('dropped')
  expect(await findDeskHome()).toMatchObject({ live: led(1), inWork: null })
  expect(await lastAudit(desk)).toMatchObject({ verb: 'home.dropped' })
})

test('the page is put back as it stood before, and again, and to one that fills itself', async () => {
  await publish(led(1))
  await publish(led(2))
  const [first] = await listFormerHomes(5)
  expect(first).toMatchObject({ ...led(1), by: 'Joost Amarasekera' })
  expect(await putHomeBack(first!.id, await seen(), cast.mirela)).toBe('put back')
  expect(await findArrangement()).toEqual(led(1))
  expect(await lastAudit(desk)).toMatchObject({
    verb: 'home.put-back',
    detail: { from: first!.id },
  })

  const [second] = await listFormerHomes(5)
  await putHomeBack(second!.id, await seen(), cast.mirela)
  expect(await findArrangement()).toEqual(led(2))
  await putHomeBack(null, await seen(), cast.mirela)
  expect(await findArrangement()).toEqual(unarranged)

  const { live } = await findDeskHome()
  expect(await putHomeBack(live!.id, await seen(), cast.mirela)).toBe('gone')
  expect(await putHomeBack(first!.id, 'an earlier page', cast.mirela)).toBe('changed since')
})

test('readers are shown the live arrangement alone, and not who made it', async () => {
  await publish(led(1))
  await publish(led(2))
  await arrange(led(3))
  const rows = await reader.execute(sql`select stories from home_arrangements`)
  expect([...rows]).toEqual([{ stories: led(2).stories }])
  await expect(
    reader.execute(sql`select changed_by_id from home_arrangements`),
  ).rejects.toMatchObject({ cause: { code: '42501' } })
  await expect(
    reader.execute(sql`update home_arrangements set superseded_at = now()`),
  ).rejects.toMatchObject({ cause: { code: '42501' } })
})

test('what readers may not see falls out of its place by itself, and so does what has had its time', async () => {
  const [killed, withdrawn, embargoed, expired, standing] = (await listStoryChoices(5)).map(
    ({ id }) => id,
  ) as [number, number, number, number, number]
  const now = new Date('2026-11-24T18:00:00Z')
  const { stories } = led(killed, withdrawn, embargoed, expired, standing)
  const places = async () => (await listStandingStories(stories, now)).map(({ id }) => id)
  expect(await places()).toEqual([killed, withdrawn, embargoed, expired, standing])

  const notice = { notice: 'It was wrong.', redirectToId: null }
  await retractArticle(killed, 'kill', notice, { id: cast.joost })
  await retractArticle(withdrawn, 'withdraw', notice, { id: cast.joost })
  await desk
    .update(editions)
    .set({ embargoUntil: sql`now() + interval '1 hour'` })
    .where(eq(editions.articleId, embargoed))
  stories[3]!.until = '2026-11-24T18:00:00.000Z'
  expect(await places()).toEqual([standing])
  expect((await listStanding(10)).map(({ id }) => id)).not.toContain(withdrawn)
  expect((await listStoryChoices(5)).map(({ id }) => id)).not.toContain(embargoed)
})
