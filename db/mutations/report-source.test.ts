import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { officeHeldOn, officesHeldOn } from '../queries/desk/offices-held'
import { findSourceOfReport, searchReports } from '../queries/desk/reports'
import { entities, sources } from '../schema/index'
import { idOf, recordCast, source } from '../testing/record-cast'
import { testDatabase } from '../testing/test-database'
import { recordAct } from './acts'
import { takeReport, type DraftFromReport } from './drafts'
import { receiveReport } from './reports'

const { desk } = testDatabase()
const cast = recordCast(desk)

const received = async (text: string, url: string | null = null) =>
  (await receiveReport({ text, outlet: 'Example Wire', url, zone: null }, cast.mirela)).id

const recordedFrom = async (reportId: number, on: string, url: string | null = null) => {
  const said = {
    ...{ type: 'extension' as const, partyId: null, on, precision: 'day' as const },
    ...{ untilOn: null, untilPrecision: null, contested: false, undoes: null, note: null },
  }
  const fresh = { ...source(url ?? 'https://example.org/none'), url, reportId }
  return idOf(await recordAct(cast.grain, said, { known: [], fresh }, cast.mirela))
}

const draftOf = (text: string, url: string | null): DraftFromReport => ({
  ...{ kind: 'news', language: 'en', kicker: null, headline: text, standfirst: '' },
  ...{ dateline: null, datelinePlaceId: null, byline: '', body: { type: 'doc', content: [] } },
  ...{ zone: null, mentions: [], newEntities: [], newNames: [], coverage: [], proposals: [] },
  source: {
    ...{ outlet: 'Example Wire', outletId: null, title: text, url, published: null },
    ...{ type: 'wire', language: 'en' },
  },
})

test('a report is one source: for two facts at once, and for the article made of it later', async () => {
  const id = await received('Ferries wait at two piers.')
  await Promise.all([recordedFrom(id, '2024-06-01'), recordedFrom(id, '2024-06-02')])
  const known = await findSourceOfReport(id)
  expect(known).not.toBeNull()
  await takeReport(id, draftOf('Ferries wait', null), cast.mirela)
  const rows = await desk.select().from(sources).where(eq(sources.reportId, id))
  expect(rows.map((row) => row.id)).toEqual([known])
})

test('a report whose page is on record is that page', async () => {
  const url = 'https://example.org/ferries'
  const [page] = await desk
    .insert(sources)
    .values({ outlet: 'Example Wire', url, language: 'en', type: 'wire' })
    .returning({ id: sources.id })
  const id = await received('Ferries sail again.', 'https://m.example.org/ferries/?utm_source=x')
  await recordedFrom(id, '2024-06-03', 'https://m.example.org/ferries/?utm_source=x')
  expect(await findSourceOfReport(id)).toBe(page!.id)

  const other = await received('Ferries sail, told once more.', url)
  await takeReport(other, draftOf('Ferries sail', url), cast.mirela)
  expect(await findSourceOfReport(other)).not.toBe(page!.id)
  expect(await findSourceOfReport(other)).not.toBeNull()
})

test('a report is found by the words of its headline', async () => {
  const id = await received('Pilots of the strait: a new tower\n\nThe tower stands.')
  expect((await searchReports('PILOTS of the Strait', 10)).map((one) => one.id)).toEqual([id])
  expect(await searchReports('a word in no report', 10)).toEqual([])
})

test('the office held on a date, and the country it speaks for, come from the record', async () => {
  const [person] = await desk.select().from(entities).where(eq(entities.slug, 'abbas-araghchi'))
  const [iran] = await desk.select().from(entities).where(eq(entities.slug, 'iran'))
  const on = (day: string) => ({ on: day, precision: 'day' as const })
  expect(await officeHeldOn(person!.id, on('2025-05-05'))).toEqual({
    title: 'Foreign Minister',
    onBehalfOfId: iran!.id,
  })
  expect(await officesHeldOn(person!.id, on('2024-08-20'))).toEqual([])
  const month = { on: '2024-08-01', precision: 'month' as const }
  expect(await officeHeldOn(person!.id, month)).toBeNull()
})
