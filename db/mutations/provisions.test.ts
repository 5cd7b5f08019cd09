import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { readAsRecorded, readClock } from '../as-recorded'
import { commitmentKind, type CommitmentSaid } from '../facts/commitments'
import { findFact } from '../queries/desk/facts'
import { findProvision, listProvisions } from '../queries/desk/provisions'
import { agreements, provisions } from '../schema/index'
import { cite, idOf, lastAudit, recordCast } from '../testing/record-cast'
import { testDatabase } from '../testing/test-database'
import { recordCommitment } from './commitments'
import { changeProvision, recordProvision, removeProvision } from './provisions'

const { desk } = testDatabase()
const cast = recordCast(desk)

const article = (number: string, text = 'Ships pass.') => ({
  number,
  heading: null,
  text,
  language: 'en',
})
async function entered(number: string) {
  const saved = await recordProvision(cast.grain, article(number), cast.mirela)
  if (typeof saved === 'string') throw new Error(`${number} was not entered: ${saved}`)
  return saved.id
}
const sawOf = async (id: number) => (await findProvision(cast.grain, id))!.saw

test('provisions stand by their numbers, one of a number and language, and the log has each', async () => {
  await entered('Article 10')
  const second = await entered('Article 2')
  expect((await listProvisions(cast.grain)).map(({ number }) => number)).toEqual([
    'Article 2',
    'Article 10',
  ])
  expect(await lastAudit(desk)).toMatchObject({
    actorId: cast.mirela,
    verb: 'provision.recorded',
    subject: 'agreement',
    subjectId: cast.grain,
    detail: { id: second, said: article('Article 2') },
  })
  expect(await recordProvision(cast.grain, article('Article 2'), cast.joost)).toBe('taken')
  const russian = { ...article('Article 2', 'Суда проходят.'), language: 'ru' }
  expect(await recordProvision(cast.grain, russian, cast.joost)).toHaveProperty('id')
})

test('a change over somebody else’s is refused', async () => {
  const id = await entered('Article 20')
  const saw = await sawOf(id)
  const change = (text: string) =>
    changeProvision(cast.grain, id, { said: article('Article 20', text), saw }, cast.joost)
  expect(await change('Ships pass by day.')).toEqual({ id })
  expect(await change('Ships pass by night.')).toBe('changed since')
  expect(await lastAudit(desk)).toMatchObject({
    verb: 'provision.changed',
    detail: { before: { text: 'Ships pass.' }, said: { text: 'Ships pass by day.' } },
  })
})

test('one that a commitment comes from stays; another goes, and versions cited before keep it', async () => {
  const id = await entered('Article 30')
  const promise: CommitmentSaid = {
    statement: 'Let ships pass.',
    dueOn: null,
    duePrecision: null,
    basis: 'text',
    provisionId: id,
    note: null,
    obligorIds: [cast.russia],
    beneficiaryIds: [],
  }
  const commitmentId = idOf(
    await recordCommitment(cast.grain, promise, cite(cast.known), cast.mirela),
  )
  expect(await findFact(commitmentKind, cast.grain, commitmentId)).toMatchObject({
    provisionId: id,
  })
  expect(await removeProvision(cast.grain, id, 'Misread.', cast.mirela)).toBe(
    'named by a commitment',
  )

  const other = await entered('Article 31')
  const { now } = await readClock()
  expect(await removeProvision(cast.grain, other, 'Misread.', cast.mirela)).toBe('removed')
  expect(await findProvision(cast.grain, other)).toBeNull()
  expect(await lastAudit(desk)).toMatchObject({
    verb: 'provision.removed',
    detail: { reason: 'Misread.', before: { number: 'Article 31' } },
  })
  const kept = await readAsRecorded(now, (db) =>
    db
      .select({ number: provisions.number })
      .from(provisions)
      .where(and(eq(provisions.agreementId, cast.grain), eq(provisions.number, 'Article 31'))),
  )
  expect(kept).toHaveLength(1)
})

test('a commitment cannot come from another agreement’s text', async () => {
  const id = await entered('Article 40')
  const [other] = await desk
    .select({ id: agreements.id })
    .from(agreements)
    .where(eq(agreements.slug, 'prespa-2018'))
  const promise: CommitmentSaid = {
    ...{ statement: 'Let ships pass here too.', dueOn: null, duePrecision: null, basis: 'text' },
    ...{ provisionId: id, note: null, obligorIds: [cast.russia], beneficiaryIds: [] },
  }
  await expect(
    recordCommitment(other!.id, promise, cite(cast.known), cast.mirela),
  ).rejects.toThrow()
})
