import { expect, test } from 'vitest'
import { type ActSaid, actKind } from '../facts/instrument'
import { findInstrument } from '../queries/agreement-record'
import { findFact } from '../queries/desk/facts'
import { findSourceAt } from '../queries/desk/source-lookup'
import { recordCast, cite, source, idOf, lastAudit } from '../testing/record-cast'
import { testDatabase } from '../testing/test-database'
import { changeAct, recordAct, withdrawAct } from './acts'

const { desk } = testDatabase()
const cast = recordCast(desk)

const act = (on: string, more: Partial<ActSaid> = {}): ActSaid => ({
  type: 'extension',
  partyId: null,
  on,
  precision: 'day',
  untilOn: null,
  untilPrecision: null,
  contested: false,
  undoes: null,
  note: null,
  ...more,
})

test('an act is on the agreement’s page at once, with its new source, and in the log', async () => {
  const fresh = source('https://www.example.org/acts/1/?utm_source=letter')
  const id = idOf(
    await recordAct(cast.grain, act('2023-03-01'), { known: [cast.known], fresh }, cast.mirela),
  )
  const seen = (await findInstrument(cast.grain)).acts.find((one) => one.id === id)
  expect(seen).toMatchObject({ type: 'extension', on: '2023-03-01' })
  expect(seen!.sources.map(({ outlet }) => outlet)).toContain('The Example Times')
  expect(await lastAudit(desk)).toMatchObject({
    actorId: cast.mirela,
    verb: 'act.recorded',
    subject: 'agreement',
    subjectId: cast.grain,
    detail: {
      id,
      type: 'extension',
      on: '2023-03-01',
      sourceIds: [cast.known, expect.any(Number)],
    },
  })
})

test('an address that is on record already is found again, whatever its spelling', async () => {
  const first = source('https://example.org/acts/2')
  idOf(await recordAct(cast.grain, act('2023-03-02'), { known: [], fresh: first }, cast.mirela))
  const found = await findSourceAt('http://www.example.org/acts/2/?utm_medium=rss#top')
  expect(found).toMatchObject({ outlet: 'The Example Times' })

  const again = source('http://www.example.org/acts/2/', { outlet: 'Somebody Else' })
  const id = idOf(
    await recordAct(cast.grain, act('2023-03-03'), { known: [], fresh: again }, cast.mirela),
  )
  expect((await findFact(actKind, cast.grain, id))!.sources).toMatchObject([{ id: found!.id }])
  expect(await findSourceAt('https://example.org/acts/2?page=2')).toBeNull()
})

test('the same act sent twice is entered once, and keeps the sources of both', async () => {
  const both = await Promise.all(
    [cast.mirela, cast.joost].map((editor) =>
      recordAct(cast.grain, act('2023-03-05'), cite(cast.known), editor),
    ),
  )
  expect(idOf(both[0]!)).toBe(idOf(both[1]!))
  const fresh = source('https://example.org/acts/5')
  idOf(await recordAct(cast.grain, act('2023-03-05'), { known: [], fresh }, cast.mirela))
  expect((await findFact(actKind, cast.grain, idOf(both[0]!)))!.sources).toHaveLength(2)
})

test('a change replaces words and sources, and the log keeps what stood there before', async () => {
  const id = idOf(await recordAct(cast.grain, act('2023-03-06'), cite(cast.known), cast.mirela))
  const fresh = source('https://example.org/acts/6')
  const changed = act('2023-03-07', { type: 'suspension', partyId: cast.russia })
  expect(await changeAct(cast.grain, id, changed, { known: [], fresh }, cast.joost)).toEqual({ id })
  const fact = await findFact(actKind, cast.grain, id)
  expect(fact).toMatchObject({ type: 'suspension', partyId: cast.russia, on: '2023-03-07' })
  expect(fact!.sources).toMatchObject([{ url: 'https://example.org/acts/6' }])
  expect(await lastAudit(desk)).toMatchObject({
    actorId: cast.joost,
    verb: 'act.changed',
    detail: { on: '2023-03-07', before: { type: 'extension', on: '2023-03-06' } },
  })
})

test('a fact is not changed into one that the record has already, nor under another agreement', async () => {
  idOf(await recordAct(cast.grain, act('2023-03-08'), cite(cast.known), cast.mirela))
  const id = idOf(await recordAct(cast.grain, act('2023-03-09'), cite(cast.known), cast.mirela))
  expect(await changeAct(cast.grain, id, act('2023-03-08'), cite(cast.known), cast.mirela)).toBe(
    'doubled',
  )
  expect(
    await changeAct(cast.grain + 1, id, act('2023-03-10'), cite(cast.known), cast.mirela),
  ).toBe('gone')
  expect(await recordAct(999_999, act('2023-03-10'), cite(cast.known), cast.mirela)).toBe('gone')
})

test('a withdrawn act is out of readers’ sight, and the desk keeps it with the reason', async () => {
  const id = idOf(await recordAct(cast.grain, act('2023-03-11'), cite(cast.known), cast.mirela))
  expect(await withdrawAct(cast.grain, id, 'The source took it back.', cast.joost)).toBe(true)
  expect((await findInstrument(cast.grain)).acts.map((one) => one.id)).not.toContain(id)
  expect(await findFact(actKind, cast.grain, id)).toMatchObject({
    withdrawnAt: expect.any(Date),
    withdrawalReason: 'The source took it back.',
    sources: [{ id: cast.known }],
  })
  expect(await lastAudit(desk)).toMatchObject({
    verb: 'act.withdrawn',
    detail: { id, reason: 'The source took it back.' },
  })
  expect(await withdrawAct(cast.grain, id, 'Again.', cast.joost)).toBe(false)
  expect(await changeAct(cast.grain, id, act('2023-03-12'), cite(cast.known), cast.joost)).toBe(
    'gone',
  )
})
