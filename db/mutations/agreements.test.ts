import { and, desc, eq } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import { findAgreement, findInstrument } from '../queries/agreement-record'
import { findMovedAgreement } from '../queries/agreements'
import { findEntity } from '../queries/entities'
import { auditLog, sources, staff } from '../schema/index'
import { testDatabase } from '../testing/test-database'
import {
  addAgreement,
  editAgreement,
  hideAgreement,
  publishAgreement,
  type AgreementDetails,
} from './agreements'
import { addEntity } from './entities'
import { recordParticipation } from './participations'

const { desk, reader } = testDatabase()
let editorId: number

beforeAll(async () => {
  const [mirela] = await desk.select().from(staff).where(eq(staff.email, 'mirela@entente.example'))
  editorId = mirela!.id
})

const details = (slug: string, more: Partial<AgreementDetails> = {}): AgreementDetails => ({
  slug,
  title: `Agreement on ${slug}`,
  shortTitle: slug,
  instrumentType: 'pact',
  form: 'bilateral',
  subjects: ['examples'],
  textAvailability: 'published',
  summary: 'Two sides agree on an example.',
  note: null,
  depositaryId: null,
  registrationNumber: null,
  paxId: null,
  originalTitles: [],
  ...more,
})

async function added(slug: string, more: Partial<AgreementDetails> = {}): Promise<number> {
  const result = await addAgreement(details(slug, more), editorId)
  if (!('id' in result)) throw new Error(`${slug} is taken`)
  return result.id
}

async function lastAudit(id: number) {
  const [entry] = await desk
    .select({ actorId: auditLog.actorId, verb: auditLog.verb, detail: auditLog.detail })
    .from(auditLog)
    .where(and(eq(auditLog.subject, 'agreement'), eq(auditLog.subjectId, id)))
    .orderBy(desc(auditLog.id))
    .limit(1)
  return entry
}

test('an agreement, the names and the sources of its record come out when it is published, and not before', async () => {
  const id = await added('a-new-pact')
  expect(await lastAudit(id)).toMatchObject({ actorId: editorId, verb: 'agreement.added' })
  const none = { sort: null, description: null, countryId: null, isoCode: null, wikidataId: null }
  const league = await addEntity(
    'organization',
    { slug: 'a-league', name: 'A League', paxId: null, latitude: null, longitude: null, ...none },
    'en',
    editorId,
  )
  const entityId = (league as { id: number }).id
  const fresh = {
    outlet: 'The Hidden Gazette',
    title: null,
    url: 'https://example.org/hidden',
    publishedOn: null,
    publishedPrecision: null,
    language: 'en',
    type: 'newspaper',
    originId: null,
  } as const
  const part = { entityId, role: 'party', position: null, note: null } as const
  await recordParticipation(id, part, { known: [], fresh }, editorId)
  const gazette = () =>
    reader
      .select({ outlet: sources.outlet })
      .from(sources)
      .where(eq(sources.outlet, 'The Hidden Gazette'))
  expect(await findAgreement('a-new-pact')).toBeNull()
  expect(await findEntity('organization', 'a-league')).toBeNull()
  expect(await gazette()).toEqual([])

  expect(await publishAgreement(id, editorId)).toBe(true)
  expect(await findAgreement('a-new-pact')).toMatchObject({ title: 'Agreement on a-new-pact' })
  expect((await findInstrument(id)).parties).toMatchObject([{ name: 'A League', role: 'party' }])
  expect(await gazette()).toHaveLength(1)
  expect(await lastAudit(id)).toMatchObject({
    verb: 'agreement.published',
    detail: { cameOut: [entityId] },
  })
  expect(await publishAgreement(id, editorId)).toBe(false)
})

test('a change keeps the former address, replaces the titles, and the log has both', async () => {
  const id = await added('old-pact', { originalTitles: [{ value: 'پیمان کهنه', language: 'fa' }] })
  await publishAgreement(id, editorId)
  const titles = [{ value: 'پیمان تازه', language: 'fa' }]
  const changed = details('renamed-pact', { originalTitles: titles })
  expect(await editAgreement(id, changed, editorId)).toEqual({ id })
  expect(await findMovedAgreement('old-pact')).toBe('renamed-pact')
  expect((await findInstrument(id)).titles).toEqual(titles)
  expect(await lastAudit(id)).toMatchObject({
    verb: 'agreement.changed',
    detail: { slug: 'renamed-pact', before: { slug: 'old-pact' } },
  })
})

test('an address or a number that another agreement has or had is refused', async () => {
  const id = await added('first-pact', { paxId: 'PAX-1' })
  expect(await addAgreement(details('first-pact', { paxId: 'PAX-1' }), editorId)).toEqual({
    taken: { slug: 'first-pact', paxId: 'first-pact' },
  })
  await editAgreement(id, details('first-pact-moved', { shortTitle: 'The first' }), editorId)
  expect(await addAgreement(details('first-pact'), editorId)).toEqual({
    taken: { slug: 'The first' },
  })
  expect(await editAgreement(999_999, details('nowhere'), editorId)).toBe('gone')
})

test('a hidden agreement is out of readers’ sight, with the reason in the log', async () => {
  const id = await added('a-hidden-pact')
  await publishAgreement(id, editorId)
  expect(await hideAgreement(id, 'It was never signed.', editorId)).toBe(true)
  expect(await findAgreement('a-hidden-pact')).toBeNull()
  expect(await lastAudit(id)).toMatchObject({
    verb: 'agreement.hidden',
    detail: { reason: 'It was never signed.' },
  })
  expect(await hideAgreement(id, 'Again.', editorId)).toBe(false)
})
