import { and, eq, isNull } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { findImport, listImportRows } from '../queries/desk/imports'
import { acts, agreements, citations, importRows, participations, sources } from '../schema/index'
import { received } from '../testing/import-files'
import { lastAudit, recordCast } from '../testing/record-cast'
import { testDatabase } from '../testing/test-database'
import { addName } from './names'
import { chooseRows, decideImport } from './imports'
import { publishImport } from './imports-publish'
import { runImport } from './imports-run'
import { undoImport } from './imports-undo'

const { desk, reader } = testDatabase()
const cast = recordCast(desk)

const columns =
  'record,agreement,title,type,form,text,summary,name,act,date,until,note,contested,sources'
const described = (slug: string, title = 'An example') =>
  `agreement,${slug},${title},treaty,bilateral,published,A summary.,,,,,,,`
const party = (slug: string, name: string) => `party,${slug},,,,,,${name},,,,,,`
const act = (slug: string, type: string, date: string) => `act,${slug},,,,,,,${type},${date},,,,`
const file = (...rows: string[]) => `${columns}\n${rows.join('\n')}\n`

const outcomes = async (id: number) =>
  (await listImportRows(id, null, 0, 100)).map(({ row, outcome }) => [row, outcome])

async function agreementAt(slug: string) {
  const [found] = await desk.select().from(agreements).where(eq(agreements.slug, slug))
  return found
}

const standingActs = (agreementId: number) =>
  desk
    .select()
    .from(acts)
    .where(and(eq(acts.agreementId, agreementId), isNull(acts.withdrawnAt)))

test('a batch comes in hidden, each fact with its source, and readers see it once it is published', async () => {
  const id = await received(
    file(
      described('canal-accord'),
      party('canal-accord', 'Iran'),
      party('canal-accord', 'Iraq'),
      'act,canal-accord,,,,,,,signature,2023-03,,,,https://news.example/canal',
    ),
    cast.mirela,
  )
  expect(await outcomes(id)).toEqual([2, 3, 4, 5].map((row) => [row, 'new']))
  expect(await runImport(id, cast.mirela)).toBe('imported')

  const made = (await agreementAt('canal-accord'))!
  expect(made.publishedAt).toBeNull()
  const [signed] = await standingActs(made.id)
  expect(signed).toMatchObject({ type: 'signature', on: '2023-03-01', precision: 'month' })
  expect(await lastAudit(desk)).toMatchObject({
    verb: 'import.imported',
    subjectId: id,
    detail: { agreementIds: [made.id] },
  })

  expect(await publishImport(id, cast.mirela)).toBe(1)
  const [seen] = await reader
    .select({ id: agreements.id })
    .from(agreements)
    .where(eq(agreements.slug, 'canal-accord'))
  expect(seen?.id).toBe(made.id)
  const [source] = await reader
    .select({ outlet: sources.outlet })
    .from(sources)
    .where(eq(sources.url, 'https://news.example/canal'))
  expect(source?.outlet).toBe('news.example')
})

test('the same file again differs in nothing, and another value is taken only where it is chosen', async () => {
  const rows = [described('lake-accord'), party('lake-accord', 'Iran')]
  const first = await received(
    file(...rows, act('lake-accord', 'signature', '2020-01-02')),
    cast.mirela,
  )
  await runImport(first, cast.mirela)
  const again = await received(
    file(...rows, act('lake-accord', 'signature', '2020-01-02')),
    cast.mirela,
  )
  expect(await outcomes(again)).toEqual([2, 3, 4].map((row) => [row, 'same']))

  const other = await received(
    file(described('lake-accord', 'A better title'), act('lake-accord', 'signature', '2020-01-03')),
    cast.mirela,
  )
  const [title, date] = await listImportRows(other, 'differs', 0, 10)
  expect(title!.differences).toEqual([
    { field: 'title', record: 'An example', file: 'A better title' },
  ])
  expect(date!.differences).toEqual([{ field: 'date', record: '2020-01-02', file: '2020-01-03' }])

  await chooseRows(other, { shown: [2, 3], taken: [3] }, cast.mirela)
  expect(await runImport(other, cast.mirela)).toBe('imported')
  const lake = (await agreementAt('lake-accord'))!
  expect(lake.title).toBe('An example')
  const [signed] = await standingActs(lake.id)
  expect(signed!.on).toBe('2020-01-03')
  const cited = () => desk.$count(citations, eq(citations.actId, signed!.id))
  expect(await cited()).toBe(2)

  expect(await undoImport(other, 'a slip', cast.mirela)).toMatchObject({ setBack: 1, left: [] })
  expect((await standingActs(lake.id))[0]!.on).toBe('2020-01-02')
  expect(await cited()).toBe(1)
})

test('a name that several bear waits for an editor, who is asked once for all its rows', async () => {
  await addName(
    cast.ukraine,
    { value: 'The Example Front', kind: 'former', language: null, script: null },
    cast.mirela,
  )
  await addName(
    cast.russia,
    { value: 'THE EXAMPLE-FRONT', kind: 'former', language: null, script: null },
    cast.mirela,
  )
  const id = await received(
    file(
      described('front-accord'),
      party('front-accord', 'The Example Front'),
      described('front-protocol', 'A protocol'),
      party('front-protocol', 'the example front'),
      party('front-protocol', 'The Unheard-of League'),
      party('front-protocol', 'Somebody’s cousin'),
    ),
    cast.mirela,
  )
  expect((await findImport(id))!.batch.state).toBe('read')
  expect((await findImport(id))!.counts).toEqual({ new: 2, waiting: 4 })
  expect(await runImport(id, cast.mirela)).toBe('not-ready')

  await decideImport(
    id,
    {
      names: {
        'the example front': { entityId: cast.ukraine },
        'the unheard of league': { make: 'organization' },
        'somebodys cousin': { leaveOut: true },
      },
    },
    cast.mirela,
  )
  expect((await findImport(id))!.counts).toEqual({ new: 5, 'left-out': 1 })
  await runImport(id, cast.mirela)
  const { id: accord } = (await agreementAt('front-accord'))!
  const parts = await desk
    .select({ entityId: participations.entityId })
    .from(participations)
    .where(eq(participations.agreementId, accord))
  expect(parts).toEqual([{ entityId: cast.ukraine }])
  const [raw] = await desk
    .select({ cells: importRows.cells })
    .from(importRows)
    .where(and(eq(importRows.importId, id), eq(importRows.outcome, 'left-out')))
  expect(raw!.cells).toContain('Somebody’s cousin')
})

test('dates that can be read two ways wait for a word on the whole column', async () => {
  const id = await received(
    file(
      described('dated-accord'),
      act('dated-accord', 'signature', '03/04/2023'),
      act('dated-accord', 'entry-into-force', '05/04/2023'),
    ),
    cast.mirela,
  )
  expect((await findImport(id))!.counts).toEqual({ new: 1, waiting: 2 })
  await decideImport(id, { dates: { date: { order: 'day-first' } } }, cast.mirela)
  expect(await runImport(id, cast.mirela)).toBe('imported')
  const { id: accord } = (await agreementAt('dated-accord'))!
  expect((await standingActs(accord)).map(({ on }) => on)).toEqual(['2023-04-03', '2023-04-05'])
})

test('what the record says since the dry run is looked at again before anything is imported', async () => {
  const rows = file(described('raced-accord'), act('raced-accord', 'signature', '2001-01-01'))
  const [one, other] = [await received(rows, cast.mirela), await received(rows, cast.joost)]
  await runImport(one, cast.mirela)
  expect(await runImport(other, cast.joost)).toBe('changed')
  expect((await findImport(other))!.counts).toEqual({ same: 2 })
})

test('undoing hides and withdraws what a batch made, and leaves what somebody changed since', async () => {
  const id = await received(
    file(
      described('brief-accord'),
      party('brief-accord', 'Iran'),
      act('brief-accord', 'signature', '2010-05-05'),
      act('brief-accord', 'expiry', '2011'),
    ),
    cast.mirela,
  )
  await runImport(id, cast.mirela)
  await publishImport(id, cast.mirela)
  const { id: accord } = (await agreementAt('brief-accord'))!
  const [signed] = await standingActs(accord)
  await desk.update(acts).set({ note: 'Seen by an editor.' }).where(eq(acts.id, signed!.id))

  const undone = await undoImport(id, 'the wrong file', cast.mirela)
  expect(undone).toMatchObject({ hidden: 1, withdrawn: 2 })
  expect(undone!.left).toEqual([
    { kind: 'signature', id: signed!.id, agreementId: accord, name: 'An example' },
  ])
  expect((await standingActs(accord)).map((one) => one.id)).toEqual([signed!.id])
  expect((await agreementAt('brief-accord'))!.publishedAt).toBeNull()
  const [expiry] = await desk
    .select({ reason: acts.withdrawalReason })
    .from(acts)
    .where(and(eq(acts.agreementId, accord), eq(acts.type, 'expiry')))
  expect(expiry!.reason).toBe(`import ${id} undone`)
  expect(await undoImport(id, 'again', cast.mirela)).toBeNull()
})
