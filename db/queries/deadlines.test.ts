import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { deadlineOn } from '../../domain/agreements/deadline'
import { assessmentKind, commitmentKind } from '../facts/commitments'
import { extensionKind } from '../facts/extensions'
import { factVerbs } from '../mutations/facts'
import { commitmentRevisions } from '../schema/index'
import { cite, idOf, recordCast } from '../testing/record-cast'
import { testDatabase } from '../testing/test-database'
import { listAgreements } from './agreements'
import { listCommitmentsOf, listDated, listForCalendar, withVoices } from './deadlines'

const { desk } = testDatabase()
const cast = recordCast(desk)
const commitments = factVerbs(commitmentKind)
const extensions = factVerbs(extensionKind)
const assessments = factVerbs(assessmentKind)

/** A promise of Russia to Ukraine, due on 31 January 2024. */
async function promise(statement: string): Promise<number> {
  const said = {
    statement,
    dueOn: '2024-01-31',
    duePrecision: 'day' as const,
    basis: 'text' as const,
    note: null,
    obligorIds: [cast.russia],
    beneficiaryIds: [cast.ukraine],
  }
  return idOf(await commitments.record(cast.grain, said, cite(cast.known), cast.mirela))
}

const movedTo = (commitmentId: number, dueOn: string, on: string) =>
  extensions.record(
    cast.grain,
    {
      commitmentId,
      on,
      precision: 'day',
      dueOn,
      duePrecision: 'day',
      byId: cast.russia,
      note: null,
    },
    cite(cast.known),
    cast.mirela,
  )

const listed = async (id: number) => (await listDated()).find((one) => one.id === id)
const inCalendar = async (id: number) =>
  (await listForCalendar({ agreementId: cast.grain })).find((one) => one.id === id)

test('a moved deadline is listed with its move, and answers for days before and after it', async () => {
  const id = await promise('The first ship is inspected.')
  await movedTo(id, '2024-03-31', '2024-01-20')
  const one = (await listed(id))!
  expect(deadlineOn(one, '2024-01-19')).toMatchObject({ state: 'due-soon', days: 12 })
  expect(deadlineOn(one, '2024-02-10')).toMatchObject({
    state: 'extended',
    moved: [{ from: { on: '2024-01-31' }, to: { on: '2024-03-31' }, by: 'Russia' }],
  })
  expect(deadlineOn(one, '2024-04-10')).toMatchObject({ state: 'overdue', days: 10 })
  const [grain] = await listAgreements({ ids: [cast.grain] })
  expect(grain!.commitments.find((known) => known.id === id)).toMatchObject({
    extensions: [{ by: 'Russia' }],
  })
})

test('what was judged full after its date is met late from that day, and overdue before', async () => {
  const id = await promise('The second ship is inspected.')
  const judged = {
    commitmentId: id,
    asOf: '2024-02-10',
    level: 'full' as const,
    direction: null,
    narrative: 'It was inspected.',
  }
  await assessments.record(cast.grain, judged, cite(cast.known), cast.mirela)
  const one = (await listed(id))!
  expect(deadlineOn(one, '2024-02-09')).toMatchObject({ state: 'overdue', days: 9 })
  expect(deadlineOn(one, '2024-02-10')).toMatchObject({ state: 'met-late', days: 10 })
})

test('a commitment is listed for who owes it and for whom it is owed to', async () => {
  const id = await promise('The third ship is inspected.')
  for (const entityId of [cast.russia, cast.ukraine]) {
    const one = (await listCommitmentsOf(entityId)).find((known) => known.id === id)
    expect(one).toMatchObject({
      obligors: [{ id: cast.russia }],
      beneficiaries: [{ id: cast.ukraine }],
    })
    expect((await listDated({ entityId })).map((known) => known.id)).toContain(id)
  }
})

test('a withdrawn commitment vanishes from lists and calendars', async () => {
  const id = await promise('The fourth ship is inspected.')
  expect(await inCalendar(id)).toBeDefined()
  await commitments.withdraw(cast.grain, id, 'Entered twice', cast.mirela)
  expect(await inCalendar(id)).toBeUndefined()
  expect(await listed(id)).toBeUndefined()
})

test('each change counts as a revision, once a transaction, and never backwards', async () => {
  const id = await promise('The fifth ship is inspected.')
  const before = (await inCalendar(id))!
  expect(before.revision).toBe(0)
  const move = idOf(await movedTo(id, '2024-05-31', '2024-01-25'))
  const moved = (await inCalendar(id))!
  expect(moved.revision).toBe(1)
  expect(moved.revisedAt.getTime()).toBeGreaterThan(before.revisedAt.getTime())
  await extensions.withdraw(cast.grain, move, 'It was not moved', cast.mirela)
  expect(await inCalendar(id)).toMatchObject({ revision: 2, extensions: [] })
})

test('every commitment has its revisions counted, and the desk cannot set them', async () => {
  const [missing] = await desk.execute(
    sql`select count(*)::int as number from commitments where id not in (select commitment_id from commitment_revisions)`,
  )
  expect(missing).toEqual({ number: 0 })
  const set = desk
    .update(commitmentRevisions)
    .set({ revision: 0 })
    .where(eq(commitmentRevisions.commitmentId, 1))
  await expect(set).rejects.toMatchObject({ cause: { code: '42501' } })
})

test('what was said of a commitment comes with it for a page', async () => {
  const all = await withVoices(await listDated())
  const spokenOf = all.find(({ statement }) => statement.startsWith('Iraq disarms the armed'))!
  expect(spokenOf.claims.map(({ onBehalfOf }) => onBehalfOf?.name)).toContain('Iran')
})
