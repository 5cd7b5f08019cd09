import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type ActSaid, actKind } from '../facts/instrument'
import { fingerprintOf } from '../facts/fingerprint'
import { assessorsOf } from '../queries/assessors'
import { findInstrument } from '../queries/agreement-record'
import { findFact, lastWordOn } from '../queries/desk/facts'
import { listWithdrawn } from '../queries/withdrawn'
import { staff } from '../schema/index'
import { cite, idOf, lastAudit, recordCast } from '../testing/record-cast'
import { testDatabase } from '../testing/test-database'
import { changeAct, recordAct, restoreAct, withdrawAct } from './acts'
import { hideAgreement, publishAgreement } from './agreements'
import { recordAssessment, reviewAssessment } from './assessments'
import { recordClaim, withdrawClaim } from './claims'

const { desk, reader } = testDatabase()
const cast = recordCast(desk)

const act = (on: string, more: Partial<ActSaid> = {}): ActSaid => ({
  ...{ type: 'extension', partyId: null, on, precision: 'day' },
  ...{ untilOn: null, untilPrecision: null, contested: false, undoes: null, note: null },
  ...more,
})
const recorded = async (on: string, more?: Partial<ActSaid>) =>
  idOf(await recordAct(cast.grain, act(on, more), cite(cast.known), cast.mirela))
const shown = async () => (await findInstrument(cast.grain)).acts.map(({ id }) => id)
const told = async (id: number) =>
  (await listWithdrawn(cast.grain)).find((one) => one.kind === 'act' && one.id === id)

test('a fact withdrawn by mistake comes back with its sources, and the log says why', async () => {
  const id = await recorded('2024-01-01')
  await withdrawAct(cast.grain, id, 'Taken for another.', cast.mirela)
  expect(await restoreAct(cast.grain, id, 'It was right.', cast.joost)).toBe('restored')
  expect(await shown()).toContain(id)
  expect(await findFact(actKind, cast.grain, id)).toMatchObject({
    ...{ withdrawnAt: null, withdrawalReason: null, sources: [{ id: cast.known }] },
  })
  expect(await lastAudit(desk)).toMatchObject({
    actorId: cast.joost,
    verb: 'act.restored',
    detail: { id, reason: 'It was right.', before: { withdrawalReason: 'Taken for another.' } },
  })
  expect(await lastWordOn(actKind, cast.grain, id)).toMatchObject({
    verb: 'act.restored',
    by: expect.stringContaining('Joost'),
  })
  expect(await restoreAct(cast.grain, id, 'Again.', cast.joost)).toBe('gone')
})

test('what another fact says by now is not restored beside it', async () => {
  const id = await recorded('2024-01-02')
  await withdrawAct(cast.grain, id, 'Wrong.', cast.mirela)
  await recorded('2024-01-02')
  expect(await restoreAct(cast.grain, id, 'Right after all.', cast.mirela)).toBe('doubled')
})

test('the right fact takes the place of the withdrawn one, and readers are led to it', async () => {
  const wrong = await recorded('2024-01-03')
  await withdrawAct(cast.grain, wrong, 'It was the fourth.', cast.mirela)
  const right = idOf(
    await recordAct(cast.grain, act('2024-01-04'), cite(cast.known), cast.mirela, wrong),
  )
  expect(await findFact(actKind, cast.grain, wrong)).toMatchObject({ replacedById: right })
  expect(await told(wrong)).toMatchObject({
    ...{ what: 'extension', on: '2024-01-03', precision: 'day', who: null },
    ...{ reason: 'It was the fourth.', replacedById: right, withdrawnAt: expect.any(Date) },
  })
})

test('a standing fact is not noted as replaced', async () => {
  const stands = await recorded('2024-01-05')
  await recordAct(cast.grain, act('2024-01-06'), cite(cast.known), cast.mirela, stands)
  expect(await findFact(actKind, cast.grain, stands)).toMatchObject({ replacedById: null })
})

test('readers of a withdrawn claim learn what it said unless its words are withheld', async () => {
  const said = {
    ...{ speakerId: cast.russia, speakerLabel: null, officeThen: null, onBehalfOfId: null },
    ...{
      relayedById: null,
      stance: 'asserts' as const,
      fulfilment: null,
      quote: 'a quotation kept back',
    },
    ...{ originalText: null, originalLanguage: null, on: '2024-02-01', precision: 'day' as const },
    ...{ commitmentId: null, eventId: null, note: null },
  }
  const claim = async (text: string) =>
    idOf(await recordClaim(cast.grain, { ...said, text }, cite(cast.known), cast.mirela))
  const open = await claim('Words that were wrong')
  const withheld = await claim('Words that do harm')
  await withdrawClaim(cast.grain, open, 'Nobody said so.', cast.mirela)
  await withdrawClaim(cast.grain, withheld, 'It names a bystander.', cast.mirela, true)
  const list = (await listWithdrawn(cast.grain)).filter(({ kind }) => kind === 'claim')
  expect(list.find(({ id }) => id === open)).toMatchObject({
    ...{ who: 'Russia', words: 'Words that were wrong', what: 'asserts' },
  })
  expect(list.find(({ id }) => id === withheld)).toMatchObject({
    ...{ who: null, words: null, what: null, reason: 'It names a bystander.' },
  })
  const answer = JSON.stringify(
    await reader.execute(sql`select * from withdrawn_from(${cast.grain})`),
  )
  expect(answer).not.toContain('a quotation kept back')
  expect(answer).not.toContain('Words that do harm')
})

test('what was withdrawn before readers could see it, or under a hidden agreement, is not told', async () => {
  const id = await recorded('2024-01-07')
  await withdrawAct(cast.grain, id, 'Wrong.', cast.mirela)
  await hideAgreement(cast.grain, 'For a while.', cast.mirela)
  expect(await listWithdrawn(cast.grain)).toEqual([])
  const unseen = await recorded('2024-01-08')
  await withdrawAct(cast.grain, unseen, 'Wrong.', cast.mirela)
  await publishAgreement(cast.grain, cast.mirela)
  expect(await told(unseen)).toBeUndefined()
})

test('a change that was not made to what the form showed is not made', async () => {
  const id = await recorded('2024-01-09')
  const saw = fingerprintOf((await findFact(actKind, cast.grain, id))!)
  const theirs = act('2024-01-09', { note: 'By the first.' })
  expect(await changeAct(cast.grain, id, theirs, cite(cast.known), cast.joost, saw)).toEqual({ id })
  const mine = act('2024-01-09', { note: 'By the second.' })
  expect(await changeAct(cast.grain, id, mine, cite(cast.known), cast.mirela, saw)).toBe(
    'changed since',
  )
  const now = (await findFact(actKind, cast.grain, id))!
  expect(now).toMatchObject({ note: 'By the first.' })
  const knowingly = fingerprintOf(now)
  expect(await changeAct(cast.grain, id, mine, cite(cast.known), cast.mirela, knowingly)).toEqual({
    id,
  })
})

test('of two who change one fact at the same time, one is told', async () => {
  const id = await recorded('2024-01-10')
  const saw = fingerprintOf((await findFact(actKind, cast.grain, id))!)
  const both = await Promise.all(
    ['one', 'other'].map((note) =>
      changeAct(cast.grain, id, act('2024-01-10', { note }), cite(cast.known), cast.joost, saw),
    ),
  )
  expect(both).toContainEqual({ id })
  expect(both).toContain('changed since')
})

test('a source that was added meanwhile counts as a change', async () => {
  const id = await recorded('2024-01-11')
  const fact = (await findFact(actKind, cast.grain, id))!
  const withMore = { ...fact, sources: [...fact.sources, { id: 0 }] }
  expect(fingerprintOf(withMore)).not.toBe(fingerprintOf(fact))
})

test('readers learn by name who assessed and who reviewed, and nothing else of the staff', async () => {
  const [promise] = await desk.execute<{ id: number }>(
    sql`select id from commitments where agreement_id = ${cast.grain} limit 1`,
  )
  const said = {
    ...{ commitmentId: promise!.id, asOf: '2024-03-01', level: 'minimum' as const },
    ...{ direction: null, narrative: 'Ships sailed, few of them.' },
  }
  const id = idOf(await recordAssessment(cast.grain, said, cite(cast.known), cast.mirela))
  const names = await desk.select({ id: staff.id, name: staff.name }).from(staff)
  const nameOf = (key: number) => names.find((one) => one.id === key)!.name
  expect((await assessorsOf([id])).get(id)).toEqual({ author: nameOf(cast.mirela), reviewer: null })
  await reviewAssessment(cast.grain, id, cast.joost)
  expect((await assessorsOf([id])).get(id)).toEqual({
    author: nameOf(cast.mirela),
    reviewer: nameOf(cast.joost),
  })
  await hideAgreement(cast.grain, 'For a while.', cast.mirela)
  expect((await assessorsOf([id])).size).toBe(0)
  await publishAgreement(cast.grain, cast.mirela)
})
