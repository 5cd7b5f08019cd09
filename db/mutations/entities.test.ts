import { and, desc, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { findEntity, findMovedEntity } from '../queries/entities'
import { findEntitiesNamed, resolveEntity } from '../queries/desk/entities-by-name'
import { searchDeskEntities, typedNames } from '../queries/desk/entities'
import { auditLog, entities, staff } from '../schema/index'
import { testDatabase } from '../testing/test-database'
import { addEntity, editEntity, type EntityDetails } from './entities'
import { hideEntity, publishEntity } from './entity-visibility'
import { addName, changeName } from './names'

const { desk } = testDatabase()
let editorId: number

beforeAll(async () => {
  const [mirela] = await desk.select().from(staff).where(eq(staff.email, 'mirela@entente.example'))
  editorId = mirela!.id
})

const details = (slug: string, more: Partial<EntityDetails> = {}): EntityDetails => ({
  slug,
  name: slug.replaceAll('-', ' '),
  sort: null,
  description: null,
  countryId: null,
  isoCode: null,
  wikidataId: null,
  paxId: null,
  latitude: null,
  longitude: null,
  ...more,
})

async function added(slug: string, more: Partial<EntityDetails> = {}): Promise<number> {
  const result = await addEntity('person', details(slug, more), 'en', editorId)
  if (!('id' in result)) throw new Error(`${slug} is taken`)
  return result.id
}

async function lastAudit(id: number) {
  const [entry] = await desk
    .select({ actorId: auditLog.actorId, verb: auditLog.verb, detail: auditLog.detail })
    .from(auditLog)
    .where(and(eq(auditLog.subject, 'entity'), eq(auditLog.subjectId, id)))
    .orderBy(desc(auditLog.id))
    .limit(1)
  return entry
}

test('a new entity is saved with its name and its audit entry, and readers see it once it is published', async () => {
  const id = await added('marta-new', { name: 'Marta Neu', wikidataId: 'Q1000001' })
  expect(await lastAudit(id)).toMatchObject({
    actorId: editorId,
    verb: 'entity.added',
    detail: { slug: 'marta-new', wikidataId: 'Q1000001' },
  })
  expect(await findEntitiesNamed('MARTA NEU')).toMatchObject([{ id }])
  expect(await findEntity('person', 'marta-new')).toBeNull()

  expect(await publishEntity(id, editorId)).toBe(true)
  expect(await findEntity('person', 'marta-new')).toMatchObject({
    name: 'Marta Neu',
    names: [{ value: 'Marta Neu', language: 'en', script: 'Latn' }],
  })
  expect(await lastAudit(id)).toMatchObject({ verb: 'entity.published' })
  expect(await publishEntity(id, editorId)).toBe(false)
})

test('an address, a code or a number that another has is refused with the name of that other', async () => {
  await added('first-of-two', { name: 'First of Two', wikidataId: 'Q1000002' })
  const again = details('first-of-two', { wikidataId: 'Q1000002' })
  expect(await addEntity('person', again, null, editorId)).toEqual({
    taken: { slug: 'First of Two', wikidataId: 'First of Two' },
  })
  const place = await addEntity('place', details('first-of-two'), null, editorId)
  expect(place).toMatchObject({ id: expect.any(Number) })
})

test('of two who add the same at once, one does', async () => {
  const both = await Promise.all(
    [1, 2].map(() => addEntity('person', details('added-twice'), null, editorId)),
  )
  expect(both.filter((one) => 'id' in one)).toHaveLength(1)
  expect(both.filter((one) => 'taken' in one)).toHaveLength(1)
})

test('a former address leads on, a former name stays a name, and nobody else gets the address', async () => {
  const id = await added('old-name', { name: 'Old Name' })
  await publishEntity(id, editorId)
  const renamed = details('new-name', { name: 'New Name' })
  expect(await editEntity(id, renamed, editorId)).toEqual({ id })

  expect(await findMovedEntity('person', 'old-name')).toBe('/people/new-name')
  expect((await findEntity('person', 'new-name'))!.names.map(({ value }) => value)).toEqual(
    expect.arrayContaining(['Old Name', 'New Name']),
  )
  expect(await lastAudit(id)).toMatchObject({
    verb: 'entity.changed',
    detail: { slug: 'new-name', before: { slug: 'old-name', name: 'Old Name' } },
  })
  expect(await addEntity('person', details('old-name'), null, editorId)).toEqual({
    taken: { slug: 'New Name' },
  })

  expect(await editEntity(id, details('old-name', { name: 'Old Name' }), editorId)).toEqual({ id })
  expect(await findEntity('person', 'old-name')).not.toBeNull()
  expect(await findMovedEntity('person', 'new-name')).toBe('/people/old-name')
})

test('names are added in any script and found in any spelling; the one shown is not changed apart', async () => {
  const id = await added('reza-example', { name: 'Reza Example' })
  const persian = { value: 'رضا نمونه‌ای', kind: 'native', language: 'fa', script: 'Arab' } as const
  const name = await addName(id, persian, editorId)
  expect(name).toMatchObject({ id: expect.any(Number) })
  expect(await findEntitiesNamed('رضا نمونهاي')).toMatchObject([{ id }])
  expect(await addName(id, persian, editorId)).toBe('known')

  const nameId = (name as { id: number }).id
  expect(await changeName(id, nameId, { ...persian, kind: 'weak' }, editorId)).toEqual({
    id: nameId,
  })
  expect(await lastAudit(id)).toMatchObject({
    verb: 'name.changed',
    detail: { kind: 'weak', before: { kind: 'native' } },
  })
  const [shown] = await desk.query.names.findMany({
    where: (names) => and(eq(names.entityId, id), eq(names.value, 'Reza Example')),
  })
  const other = { value: 'Reza Other', kind: 'common', language: 'en', script: 'Latn' } as const
  expect(await changeName(id, shown!.id, other, editorId)).toBe('shown')
  expect(await changeName(id + 1, nameId, other, editorId)).toBe('gone')
})

test('a name that two bear is never guessed, and is written as an address in forms', async () => {
  const one = await added('same-name', { name: 'Same Name' })
  const two = await added('same-name-2', { name: 'Same Name' })
  expect(await resolveEntity('Same Name', ['person'])).toEqual({
    fault: expect.stringContaining('people/same-name-2'),
    shared: true,
  })
  expect((await typedNames([one, two])).get(two)).toBe('people/same-name-2')
  expect(await resolveEntity('people/same-name-2', ['person'])).toMatchObject({
    entity: { id: two },
  })
  expect(await resolveEntity('places/same-name-2')).toEqual({
    fault: expect.stringContaining('Nobody on record'),
    shared: false,
  })
})

test('what readers can read of is not hidden: what names it is named', async () => {
  const iraq = await desk.query.entities.findFirst({ where: eq(entities.isoCode, 'IQ') })
  const refused = await hideEntity(iraq!.id, editorId)
  expect(refused).toMatchObject({ namedBy: expect.arrayContaining([expect.any(String)]) })
  expect(await findEntity('country', 'iraq')).not.toBeNull()

  const id = await added('soon-hidden')
  await publishEntity(id, editorId)
  expect(await hideEntity(id, editorId)).toBe('hidden')
  expect(await findEntity('person', 'soon-hidden')).toBeNull()
  expect(await lastAudit(id)).toMatchObject({ verb: 'entity.hidden' })
})

test('the desk finds hidden ones by any name, and nothing by a mark that no name has', async () => {
  const id = await added('found-by-name', { name: 'Findable Person' })
  const find = (query: string) =>
    searchDeskEntities({ query, kind: null }, { limit: 10, offset: 0 })
  expect(await find('findable')).toMatchObject([{ id, publishedAt: null }])
  expect(await find('%')).toEqual([])
})
