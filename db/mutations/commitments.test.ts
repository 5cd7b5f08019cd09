import { and, eq, isNull, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { commitmentKind } from '../facts/commitments'
import { type ClaimSaid } from '../facts/events'
import { findCommitments } from '../queries/commitments'
import { findFact, listFacts } from '../queries/desk/facts'
import { recordCast, cite, idOf, lastAudit } from '../testing/record-cast'
import { testDatabase } from '../testing/test-database'
import { recordAssessment, reviewAssessment, changeAssessment } from './assessments'
import { recordClaim } from './claims'
import { changeCommitment, recordCommitment, withdrawCommitment } from './commitments'

const { desk } = testDatabase()
const cast = recordCast(desk)

const claim = (more: Partial<ClaimSaid> = {}): ClaimSaid => ({
  commitmentId: null,
  eventId: null,
  speakerId: null,
  speakerLabel: 'an official who was not named',
  officeThen: null,
  onBehalfOfId: cast.russia,
  relayedById: null,
  stance: 'denies',
  fulfilment: null,
  text: 'Nothing was agreed.',
  quote: null,
  originalText: null,
  originalLanguage: null,
  on: '2023-07-04',
  precision: 'day',
  note: null,
  ...more,
})

test('a commitment keeps its obligors and beneficiaries, and a change replaces them', async () => {
  const said = {
    statement: 'Open one more port.',
    dueOn: '2023-06-01',
    duePrecision: 'month',
    basis: 'text',
    note: null,
    obligorIds: [cast.russia, cast.russia, cast.ukraine],
    beneficiaryIds: [],
  } as const
  const copy = { ...said, obligorIds: [...said.obligorIds], beneficiaryIds: [] as number[] }
  const id = idOf(await recordCommitment(cast.grain, copy, cite(cast.known), cast.mirela))
  const shown = async () => (await findCommitments(cast.grain)).find((one) => one.id === id)
  expect((await shown())!.obligors.map(({ name }) => name)).toEqual(['Russia', 'Ukraine'])

  const changed = { ...copy, obligorIds: [cast.ukraine], beneficiaryIds: [cast.russia] }
  idOf(await changeCommitment(cast.grain, id, changed, cite(cast.known), cast.mirela))
  expect(await shown()).toMatchObject({
    duePrecision: 'month',
    obligors: [{ name: 'Ukraine' }],
    beneficiaries: [{ name: 'Russia' }],
  })
  expect(await findFact(commitmentKind, cast.grain, id)).toMatchObject({
    obligorIds: [cast.ukraine],
    beneficiaryIds: [cast.russia],
  })
})

test('an assessment is reviewed by another editor than its author, and again after a change', async () => {
  const [first] = await listFacts(commitmentKind, cast.grain)
  const said = {
    commitmentId: first!.id,
    asOf: '2023-07-01',
    level: 'minimum',
    direction: 'stalled',
    narrative: 'Only one ship sailed.',
  } as const
  const id = idOf(await recordAssessment(cast.grain, said, cite(cast.known), cast.mirela))
  expect(await reviewAssessment(cast.grain, id, cast.mirela)).toBe(false)
  expect(await reviewAssessment(cast.grain, id, cast.joost)).toBe(true)
  expect(await lastAudit(desk)).toMatchObject({ actorId: cast.joost, verb: 'assessment.reviewed' })
  expect(await reviewAssessment(cast.grain, id, cast.joost)).toBe(false)

  const changed = { ...said, narrative: 'Two ships sailed.' }
  idOf(await changeAssessment(cast.grain, id, changed, cite(cast.known), cast.joost))
  expect(await reviewAssessment(cast.grain, id, cast.joost)).toBe(false)
  expect(await reviewAssessment(cast.grain, id, cast.mirela)).toBe(true)
})

test('what is said of another agreement’s commitment is not entered', async () => {
  const [other] = await desk.query.commitments.findMany({
    where: (row) => and(sql`${row.agreementId} <> ${cast.grain}`, isNull(row.withdrawnAt)),
    limit: 1,
  })
  const said = {
    commitmentId: other!.id,
    asOf: '2023-07-02',
    level: 'full',
    direction: null,
    narrative: 'Misplaced.',
  } as const
  await expect(recordAssessment(cast.grain, said, cite(cast.known), cast.mirela)).rejects.toThrow(
    'something else',
  )
  const rows = await desk.query.assessments.findMany({
    where: (row) => eq(row.narrative, 'Misplaced.'),
  })
  expect(rows).toEqual([])
  const misplaced = recordClaim(
    cast.grain,
    claim({ commitmentId: other!.id }),
    cite(cast.known),
    cast.mirela,
  )
  await expect(misplaced).rejects.toThrow('something else')
})

test('what is recorded of a withdrawn commitment is out of sight with it', async () => {
  const said = {
    statement: 'A promise nobody made.',
    dueOn: null,
    duePrecision: null,
    basis: 'press-report',
    note: null,
    obligorIds: [cast.russia],
    beneficiaryIds: [],
  } as const
  const copy = { ...said, obligorIds: [cast.russia], beneficiaryIds: [] as number[] }
  const id = idOf(await recordCommitment(cast.grain, copy, cite(cast.known), cast.mirela))
  expect(await withdrawCommitment(cast.grain, id, 'Misread.', cast.mirela)).toBe(true)
  expect((await findCommitments(cast.grain)).map((one) => one.id)).not.toContain(id)
})
