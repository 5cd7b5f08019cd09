import { eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import type { EntityKind } from '../../domain/entities/vocabulary'
import { describeReferences } from '../merging/described'
import { leftAlone, references } from '../merging/references'
import { findEntity, findMovedEntity } from '../queries/entities'
import { findEntitiesNamed, resolveEntity } from '../queries/desk/entities-by-name'
import { searchEntities } from '../queries/search/search-record'
import { entities, proposals } from '../schema/index'
import { recordCast } from '../testing/record-cast'
import { merging } from '../testing/merging'
import { testDatabase } from '../testing/test-database'
import { mergeEntities, undoMerge } from './merges'
import { addName } from './names'

const { desk } = testDatabase()
const cast = recordCast(desk)
const { mergeOf, keyOf, person, organization, wholeRecord, indexed } = merging(desk, cast)

test('every foreign key to an entity is followed by a merge, or left alone for a reason', async () => {
  const keys = await desk.execute<{ name: string }>(sql`
    select conrelid::regclass || '.' || attname as name from pg_constraint
    join pg_attribute on attrelid = conrelid and attnum = any (conkey)
    where contype = 'f' and confrelid = 'entities'::regclass order by 1`)
  const known = references.map(({ relation, field }) => `${relation}.${field}`)
  expect([...known, ...Object.keys(leftAlone)].toSorted()).toEqual(keys.map(({ name }) => name))
})

test('a merge moves whatever names the one put in, and undoing it puts all of it back', async () => {
  for (const [kind, kept, merged] of [
    ['person', 'abbas-araghchi', 'qasim-al-araji'],
    ['organization', 'iaea', 'krg'],
    ['place', 'baghdad', 'tehran'],
  ] as [EntityKind, string, string][]) {
    const [keptId, mergedId] = [await keyOf(kind, kept), await keyOf(kind, merged)]
    const [before, found] = [await wholeRecord(), await indexed()]
    const { id } = await mergeOf(keptId, mergedId)
    expect(await indexed(), merged).not.toEqual(found)
    expect(await describeReferences(desk, mergedId), merged).toEqual([])
    expect(await undoMerge(id, cast.mirela)).toEqual({ keptId, mergedId, stayed: [] })
    expect(await wholeRecord(), merged).toEqual(before)
    expect(await indexed(), merged).toEqual(found)
  }
})

test('the old address leads to the one kept, by way of a second merge too, and every name finds it', async () => {
  const [a, b, c] = [
    await person('Ostap Bender'),
    await person('Ostap Bendar'),
    await person('Остап Бендер', null, 'bender-ostap'),
  ]
  await addName(
    b,
    { value: 'O. Bendar Bey', kind: 'common', language: null, script: 'Latn' },
    cast.mirela,
  )
  const first = await mergeOf(b, a)
  const second = await mergeOf(c, b)
  expect(await findEntity('person', 'ostap-bender')).toBeNull()
  const kept = await desk.query.entities.findFirst({ where: eq(entities.id, c) })
  for (const slug of ['ostap-bender', 'ostap-bendar'])
    expect(await findMovedEntity('person', slug)).toBe(`/people/${kept!.slug}`)
  for (const name of ['Ostap Bender', 'O. Bendar Bey', 'Остап Бендер']) {
    expect(await findEntitiesNamed(name)).toMatchObject([{ id: c }])
    expect((await searchEntities(name, 3))[0]).toMatchObject({ slug: kept!.slug })
  }
  expect(await resolveEntity('people/ostap-bender')).toMatchObject({ entity: { id: c } })

  expect(await undoMerge(first.id, cast.mirela)).toBe('merged since')
  await undoMerge(second.id, cast.mirela)
  expect(await findMovedEntity('person', 'ostap-bender')).toBe('/people/ostap-bendar')
  await undoMerge(first.id, cast.mirela)
  expect(await findEntity('person', 'ostap-bender')).toMatchObject({ name: 'Ostap Bender' })
  expect(await undoMerge(first.id, cast.mirela)).toBe('not standing')
})

test('what is proposed of the merged one is proposed of the one kept', async () => {
  const [a, b] = [await person('Proposed Kept'), await person('Proposed Merged')]
  const [report] = await desk.execute<{ id: number }>(sql`select id from reports limit 1`)
  const content = { speakerId: b, actorIds: [a, b], text: 'As it came.' }
  const [proposal] = await desk
    .insert(proposals)
    .values({ reportId: report!.id, key: 'claim-99', kind: 'claim', content })
    .returning({ id: proposals.id })
  const { id } = await mergeOf(a, b)
  const now = () =>
    desk
      .select({ content: proposals.content })
      .from(proposals)
      .where(eq(proposals.id, proposal!.id))
  expect(await now()).toEqual([{ content: { speakerId: a, actorIds: [a], text: 'As it came.' } }])
  await undoMerge(id, cast.mirela)
  expect(await now()).toEqual([{ content }])
})

test('what cannot be one is refused, and of two merges at once one is made', async () => {
  const [a, b, c] = [
    await person('Refused One'),
    await person('Refused Two'),
    await person('Refused Three'),
  ]
  const why = (kept: number, merged: number) => mergeEntities(kept, merged, 'A try.', cast.mirela)
  expect(await why(a, a)).toBe('itself')
  expect(await why(a, await organization('Refused Company'))).toBe('another kind')
  expect(await why(cast.russia, cast.ukraine)).toBe('on the ISO list')
  expect(await why(a, 999_999)).toBe('gone')
  const both = await Promise.all([why(a, b), why(c, b)])
  expect(both.filter((one) => one === 'merged already')).toHaveLength(1)
  expect(await why(b, c)).toBe('merged already')
})

test('a code goes to the one that has none, and comes back', async () => {
  const [a, b] = [await person('Without Code'), await person('With Code', 'Q424242')]
  const { id } = await mergeOf(a, b)
  const code = async (key: number) =>
    (await desk.query.entities.findFirst({ where: eq(entities.id, key) }))!.wikidataId
  expect([await code(a), await code(b)]).toEqual(['Q424242', null])
  await undoMerge(id, cast.mirela)
  expect([await code(a), await code(b)]).toEqual([null, 'Q424242'])
})
