import { expect, test } from 'vitest'
import { recordAssessment } from '../../../mutations/assessments'
import { recordClaim } from '../../../mutations/claims'
import { recordCommitment } from '../../../mutations/commitments'
import { recordExtension } from '../../../mutations/extensions'
import type { ClaimSaid } from '../../../facts/events'
import { cite, idOf, recordCast, source } from '../../../testing/record-cast'
import { testDatabase } from '../../../testing/test-database'
import { listContradictions } from './contradictions'
import { listOldAssessments } from './old-assessments'
import { listPassedDeadlines } from './passed-deadlines'
import { listSingleLines } from './single-lines'

const { desk } = testDatabase()
const cast = recordCast(desk)
const known = () => cite(cast.known)

const promise = async (statement: string, dueOn: string | null = null) =>
  idOf(
    await recordCommitment(
      cast.grain,
      {
        statement,
        dueOn,
        duePrecision: dueOn === null ? null : 'day',
        basis: 'text',
        note: null,
        obligorIds: [cast.russia],
        beneficiaryIds: [cast.ukraine],
      },
      known(),
      cast.mirela,
    ),
  )

const judge = (commitmentId: number, asOf: string) =>
  recordAssessment(
    cast.grain,
    { commitmentId, asOf, level: 'minimum', direction: null, narrative: 'One ship sailed.' },
    known(),
    cast.mirela,
  )

const say = async (commitmentId: number, more: Partial<ClaimSaid>) =>
  idOf(
    await recordClaim(
      cast.grain,
      {
        commitmentId,
        eventId: null,
        speakerId: cast.russia,
        speakerLabel: null,
        officeThen: null,
        onBehalfOfId: null,
        relayedById: null,
        stance: 'asserts',
        fulfilment: null,
        text: 'It was done.',
        quote: null,
        originalText: null,
        originalLanguage: null,
        on: '2023-07-01',
        precision: 'day',
        note: null,
        ...more,
      },
      known(),
      cast.mirela,
    ),
  )

test('a deadline that passed waits until it is judged, and not before the date it was moved to', async () => {
  const id = await promise('Open a fourth port.', '2023-06-01')
  const waits = async (day: string) =>
    (await listPassedDeadlines(day)).find(({ commitmentId }) => commitmentId === id)
  expect(await waits('2023-06-01')).toBeUndefined()
  expect(await waits('2023-06-02')).toMatchObject({ due: { on: '2023-06-01', precision: 'day' } })

  idOf(
    await recordExtension(
      cast.grain,
      {
        commitmentId: id,
        on: '2023-05-20',
        precision: 'day',
        dueOn: '2023-07-01',
        duePrecision: 'month',
        byId: null,
        note: null,
      },
      known(),
      cast.mirela,
    ),
  )
  expect(await waits('2023-07-31')).toBeUndefined()
  expect(await waits('2023-08-01')).toMatchObject({ due: { on: '2023-07-01', precision: 'month' } })

  await judge(id, '2023-07-15')
  expect(await waits('2023-08-01')).toBeDefined()
  await judge(id, '2023-07-31')
  expect(await waits('2023-08-01')).toBeUndefined()
})

test('an assessment waits when it is older than 90 days and something was said since', async () => {
  const id = await promise('Let inspectors board.')
  await judge(id, '2023-06-01')
  const waits = async (day: string) =>
    (await listOldAssessments(day)).find(({ commitmentId }) => commitmentId === id)
  expect(await waits('2024-01-01')).toBeUndefined()
  await say(id, { on: '2023-06-01' })
  expect(await waits('2024-01-01')).toBeUndefined()
  await say(id, { on: '2023-07-01' })
  expect(await waits('2023-08-30')).toBeUndefined()
  expect(await waits('2023-08-31')).toMatchObject({ newerClaims: 1, lastSaid: '2023-07-01' })
})

test('a contradiction waits until somebody judges the matter after the last word', async () => {
  const id = await promise('Keep the corridor open.')
  await say(id, { on: '2023-07-01' })
  const waits = async () =>
    (await listContradictions('2024-01-01')).find(({ commitmentId }) => commitmentId === id)
  expect(await waits()).toBeUndefined()
  await say(id, {
    on: '2023-07-04',
    stance: 'denies',
    speakerId: cast.ukraine,
    text: 'It was not.',
  })
  expect((await waits())!.voices.map(({ text }) => text)).toEqual(['It was not.', 'It was done.'])
  await judge(id, '2023-07-03')
  expect(await waits()).toBeDefined()
  await judge(id, '2023-07-05')
  expect(await waits()).toBeUndefined()
})

test('a fact waits while all its sources lead back to one, page after page', async () => {
  const alone = await promise('Publish the manifests.')
  const first = await listSingleLines('commitments', null, 1)
  expect(first.shown.map(({ id }) => id)).toEqual([alone])

  const all = await listSingleLines('commitments', null, 10_000)
  const paged: number[] = []
  for (let before: number | null = null, more = true; more;) {
    const { shown, next } = await listSingleLines('commitments', before, 7)
    paged.push(...shown.map(({ id }) => id))
    before = next
    more = next !== null
  }
  expect(paged).toEqual(all.shown.map(({ id }) => id))

  const said = {
    statement: 'Publish the manifests twice.',
    dueOn: null,
    duePrecision: null,
    basis: 'text' as const,
    note: null,
    obligorIds: [cast.russia],
    beneficiaryIds: [],
  }
  const fresh = source('https://other.example/manifests')
  const two = { known: [cast.known], fresh }
  const both = idOf(await recordCommitment(cast.grain, said, two, cast.mirela))
  const ids = (await listSingleLines('commitments', null, 10_000)).shown.map(({ id }) => id)
  expect(ids).toContain(alone)
  expect(ids).not.toContain(both)
  for (const kind of ['acts', 'signings', 'events', 'claims'] as const)
    expect((await listSingleLines(kind, null, 5)).shown).toHaveLength(5)
})
