import { eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { listOfficesOf } from '../queries/entities'
import { entities, sources } from '../schema/index'
import { recordCast, hiddenPerson, cite, source, idOf } from '../testing/record-cast'
import { testDatabase } from '../testing/test-database'
import { recordTenure, withdrawTenure } from './tenures'

const { desk } = testDatabase()
const cast = recordCast(desk)

test('of two editors who give the same new address at once, one adds it', async () => {
  const fresh = source('https://example.org/at-once')
  const people = [
    await hiddenPerson('one-at-once', cast.mirela),
    await hiddenPerson('other-at-once', cast.mirela),
  ]
  await Promise.all(people.map((id) => recordTenureOf(id, { known: [], fresh })))
  const rows = await desk.select().from(sources).where(eq(sources.url, fresh.url!))
  expect(rows).toHaveLength(1)
})

test('a tenure makes its office the first time and finds it again; withdrawn it is out of sight', async () => {
  const [one, two] = [
    await hiddenPerson('office-one', cast.mirela),
    await hiddenPerson('office-two', cast.mirela),
  ]
  const id = idOf(await recordTenureOf(one, cite(cast.known)))
  idOf(await recordTenureOf(two, cite(cast.known)))
  const offices = await desk.query.offices.findMany({
    where: (row) => eq(row.title, 'Keeper of Examples'),
  })
  expect(offices).toHaveLength(1)
  await desk.update(entities).set({ publishedAt: new Date() }).where(eq(entities.id, one))
  expect(await listOfficesOf(one)).toMatchObject([{ title: 'Keeper of Examples', acting: true }])
  expect(await withdrawTenure(one, id, 'Never held it.', cast.mirela)).toBe(true)
  expect(await listOfficesOf(one)).toEqual([])
})

function recordTenureOf(personId: number, cited: Parameters<typeof recordTenure>[2]) {
  const said = {
    office: { title: 'Keeper of Examples', organizationId: null, countryId: cast.ukraine },
    fromOn: '2020-01-01',
    fromPrecision: 'year',
    toOn: null,
    toPrecision: null,
    acting: true,
  } as const
  return recordTenure(personId, said, cited, cast.mirela)
}
