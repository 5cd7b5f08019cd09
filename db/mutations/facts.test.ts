import { and, desc, eq, isNull, sql } from 'drizzle-orm'
import { beforeAll, expect, test } from 'vitest'
import type { ActSaid } from '../facts/instrument'
import type { ClaimSaid } from '../facts/events'
import { findCommitments, findInstrument, findTimeline } from '../queries/agreement-record'
import { findFact, listFacts } from '../queries/desk/facts'
import { actKind, participationKind } from '../facts/instrument'
import { commitmentKind } from '../facts/commitments'
import { eventKind } from '../facts/events'
import { findSourceAt } from '../queries/desk/source-lookup'
import { listOfficesOf } from '../queries/entities'
import {
  agreements,
  articleCountries,
  auditLog,
  coverage,
  entities,
  sources,
  staff,
} from '../schema/index'
import { testDatabase } from '../testing/test-database'
import { changeAct, recordAct, withdrawAct } from './acts'
import { recordAssessment, reviewAssessment, changeAssessment } from './assessments'
import { recordClaim } from './claims'
import { changeCommitment, recordCommitment, withdrawCommitment } from './commitments'
import { addEntity } from './entities'
import { beginArticle, type DraftText } from './drafts'
import { recordEvent } from './events'
import type { Recorded } from './facts'
import { recordParticipation, withdrawParticipation } from './participations'
import { publishEdition } from './publication'
import { recordRelation } from './relations'
import { recordSigning } from './signings'
import type { NewSource } from './sources'
import { recordTenure, withdrawTenure } from './tenures'

const { desk } = testDatabase()
let mirela: number
let joost: number
let grain: number
let russia: number
let ukraine: number
let known: number

beforeAll(async () => {
  const people = await desk.select({ id: staff.id, email: staff.email }).from(staff)
  mirela = people.find(({ email }) => email.startsWith('mirela'))!.id
  joost = people.find(({ email }) => email.startsWith('joost'))!.id
  const [agreement] = await desk
    .select({ id: agreements.id })
    .from(agreements)
    .where(
      sql`${agreements.title} like '%Black Sea%' or ${agreements.shortTitle} like '%Black Sea%'`,
    )
  grain = agreement!.id
  const countries = await desk
    .select({ id: entities.id, code: entities.isoCode })
    .from(entities)
    .where(sql`${entities.isoCode} in ('RU', 'UA')`)
  russia = countries.find(({ code }) => code === 'RU')!.id
  ukraine = countries.find(({ code }) => code === 'UA')!.id
  const [source] = await desk.select({ id: sources.id }).from(sources).limit(1)
  known = source!.id
})

const act = (on: string, more: Partial<ActSaid> = {}): ActSaid => ({
  type: 'extension',
  partyId: null,
  on,
  precision: 'day',
  untilOn: null,
  untilPrecision: null,
  contested: false,
  note: null,
  ...more,
})

const source = (url: string, more: Partial<NewSource> = {}): NewSource => ({
  outlet: 'The Example Times',
  title: 'An example',
  url,
  publishedOn: '2023-03-01',
  publishedPrecision: 'month',
  language: 'en',
  type: 'newspaper',
  originId: null,
  ...more,
})

const claim = (more: Partial<ClaimSaid> = {}): ClaimSaid => ({
  commitmentId: null,
  eventId: null,
  speakerId: null,
  speakerLabel: 'an official who was not named',
  officeThen: null,
  onBehalfOfId: russia,
  relayedById: null,
  stance: 'denies',
  text: 'Nothing was agreed.',
  quote: null,
  originalText: null,
  originalLanguage: null,
  on: '2023-07-04',
  precision: 'day',
  note: null,
  ...more,
})

const cite = (...ids: number[]) => ({ known: ids, fresh: null })

function idOf(recorded: Recorded): number {
  if (typeof recorded === 'string') throw new Error(`It was not recorded: ${recorded}`)
  return recorded.id
}

async function hiddenPerson(slug: string): Promise<number> {
  const none = { sort: null, description: null, countryId: null, isoCode: null }
  const codes = { wikidataId: null, paxId: null, latitude: null, longitude: null }
  const added = await addEntity('person', { slug, name: slug, ...none, ...codes }, 'en', mirela)
  if (!('id' in added)) throw new Error(`${slug} is taken`)
  return added.id
}

async function lastAudit() {
  const [entry] = await desk
    .select({
      actorId: auditLog.actorId,
      verb: auditLog.verb,
      subject: auditLog.subject,
      subjectId: auditLog.subjectId,
      detail: auditLog.detail,
    })
    .from(auditLog)
    .orderBy(desc(auditLog.id))
    .limit(1)
  return entry
}

const actsSeen = async () => (await findInstrument(grain)).acts

test('an act is on the agreement’s page at once, with its new source, and in the log', async () => {
  const fresh = source('https://www.example.org/acts/1/?utm_source=letter')
  const id = idOf(await recordAct(grain, act('2023-03-01'), { known: [known], fresh }, mirela))
  const seen = (await actsSeen()).find((one) => one.id === id)
  expect(seen).toMatchObject({ type: 'extension', on: '2023-03-01' })
  expect(seen!.sources.map(({ outlet }) => outlet)).toContain('The Example Times')
  expect(await lastAudit()).toMatchObject({
    actorId: mirela,
    verb: 'act.recorded',
    subject: 'agreement',
    subjectId: grain,
    detail: { id, type: 'extension', on: '2023-03-01', sourceIds: [known, expect.any(Number)] },
  })
})

test('an address that is on record already is found again, whatever its spelling', async () => {
  const first = source('https://example.org/acts/2')
  idOf(await recordAct(grain, act('2023-03-02'), { known: [], fresh: first }, mirela))
  const found = await findSourceAt('http://www.example.org/acts/2/?utm_medium=rss#top')
  expect(found).toMatchObject({ outlet: 'The Example Times' })

  const again = source('http://www.example.org/acts/2/', { outlet: 'Somebody Else' })
  const id = idOf(await recordAct(grain, act('2023-03-03'), { known: [], fresh: again }, mirela))
  expect((await findFact(actKind, grain, id))!.sources).toMatchObject([{ id: found!.id }])
  expect(await findSourceAt('https://example.org/acts/2?page=2')).toBeNull()
})

test('of two editors who give the same new address at once, one adds it', async () => {
  const fresh = source('https://example.org/at-once')
  await Promise.all([
    recordAct(grain, act('2023-03-04'), { known: [], fresh }, mirela),
    recordTenureOf(await hiddenPerson('somebody-at-once'), { known: [], fresh }),
  ])
  const rows = await desk.select().from(sources).where(eq(sources.url, fresh.url!))
  expect(rows).toHaveLength(1)
})

test('the same act sent twice is entered once, and keeps the sources of both', async () => {
  const both = await Promise.all(
    [mirela, joost].map((editor) => recordAct(grain, act('2023-03-05'), cite(known), editor)),
  )
  expect(idOf(both[0]!)).toBe(idOf(both[1]!))
  const fresh = source('https://example.org/acts/5')
  idOf(await recordAct(grain, act('2023-03-05'), { known: [], fresh }, mirela))
  expect((await findFact(actKind, grain, idOf(both[0]!)))!.sources).toHaveLength(2)
})

test('a change replaces words and sources, and the log keeps what stood there before', async () => {
  const id = idOf(await recordAct(grain, act('2023-03-06'), cite(known), mirela))
  const fresh = source('https://example.org/acts/6')
  const changed = act('2023-03-07', { type: 'suspension', partyId: russia })
  expect(await changeAct(grain, id, changed, { known: [], fresh }, joost)).toEqual({ id })
  const fact = await findFact(actKind, grain, id)
  expect(fact).toMatchObject({ type: 'suspension', partyId: russia, on: '2023-03-07' })
  expect(fact!.sources).toMatchObject([{ url: 'https://example.org/acts/6' }])
  expect(await lastAudit()).toMatchObject({
    actorId: joost,
    verb: 'act.changed',
    detail: { on: '2023-03-07', before: { type: 'extension', on: '2023-03-06' } },
  })
})

test('a fact is not changed into one that the record has already, nor under another agreement', async () => {
  idOf(await recordAct(grain, act('2023-03-08'), cite(known), mirela))
  const id = idOf(await recordAct(grain, act('2023-03-09'), cite(known), mirela))
  expect(await changeAct(grain, id, act('2023-03-08'), cite(known), mirela)).toBe('doubled')
  expect(await changeAct(grain + 1, id, act('2023-03-10'), cite(known), mirela)).toBe('gone')
  expect(await recordAct(999_999, act('2023-03-10'), cite(known), mirela)).toBe('gone')
})

test('a withdrawn act is out of readers’ sight, and the desk keeps it with the reason', async () => {
  const id = idOf(await recordAct(grain, act('2023-03-11'), cite(known), mirela))
  expect(await withdrawAct(grain, id, 'The source took it back.', joost)).toBe(true)
  expect((await actsSeen()).map((one) => one.id)).not.toContain(id)
  expect(await findFact(actKind, grain, id)).toMatchObject({
    withdrawnAt: expect.any(Date),
    withdrawalReason: 'The source took it back.',
    sources: [{ id: known }],
  })
  expect(await lastAudit()).toMatchObject({
    verb: 'act.withdrawn',
    detail: { id, reason: 'The source took it back.' },
  })
  expect(await withdrawAct(grain, id, 'Again.', joost)).toBe(false)
  expect(await changeAct(grain, id, act('2023-03-12'), cite(known), joost)).toBe('gone')
})

test('a person nobody could see comes out with the published record that names them', async () => {
  const personId = await hiddenPerson('a-signatory')
  const signing = {
    personId,
    officeThen: 'Minister of Examples',
    onBehalfOfId: ukraine,
    capacity: 'signatory',
    on: '2022-07-22',
    precision: 'day',
    placeId: null,
    note: null,
  } as const
  const id = idOf(await recordSigning(grain, signing, cite(known), mirela))
  const seen = (await findInstrument(grain)).signings.find((one) => one.id === id)
  expect(seen).toMatchObject({ person: { name: 'a-signatory' }, onBehalfOf: { name: 'Ukraine' } })
  expect(await lastAudit()).toMatchObject({ detail: { cameOut: [personId] } })
})

test('a commitment keeps its obligors and beneficiaries, and a change replaces them', async () => {
  const said = {
    statement: 'Open one more port.',
    dueOn: '2023-06-01',
    duePrecision: 'month',
    basis: 'text',
    note: null,
    obligorIds: [russia, russia, ukraine],
    beneficiaryIds: [],
  } as const
  const copy = { ...said, obligorIds: [...said.obligorIds], beneficiaryIds: [] as number[] }
  const id = idOf(await recordCommitment(grain, copy, cite(known), mirela))
  const shown = async () => (await findCommitments(grain)).find((one) => one.id === id)
  expect((await shown())!.obligors.map(({ name }) => name)).toEqual(['Russia', 'Ukraine'])

  const changed = { ...copy, obligorIds: [ukraine], beneficiaryIds: [russia] }
  idOf(await changeCommitment(grain, id, changed, cite(known), mirela))
  expect(await shown()).toMatchObject({
    duePrecision: 'month',
    obligors: [{ name: 'Ukraine' }],
    beneficiaries: [{ name: 'Russia' }],
  })
  expect(await findFact(commitmentKind, grain, id)).toMatchObject({
    obligorIds: [ukraine],
    beneficiaryIds: [russia],
  })
})

test('an assessment is reviewed by another editor than its author, and again after a change', async () => {
  const [first] = await listFacts(commitmentKind, grain)
  const said = {
    commitmentId: first!.id,
    asOf: '2023-07-01',
    level: 'minimum',
    direction: 'stalled',
    narrative: 'Only one ship sailed.',
  } as const
  const id = idOf(await recordAssessment(grain, said, cite(known), mirela))
  expect(await reviewAssessment(grain, id, mirela)).toBe(false)
  expect(await reviewAssessment(grain, id, joost)).toBe(true)
  expect(await lastAudit()).toMatchObject({ actorId: joost, verb: 'assessment.reviewed' })
  expect(await reviewAssessment(grain, id, joost)).toBe(false)

  const changed = { ...said, narrative: 'Two ships sailed.' }
  idOf(await changeAssessment(grain, id, changed, cite(known), joost))
  expect(await reviewAssessment(grain, id, joost)).toBe(false)
  expect(await reviewAssessment(grain, id, mirela)).toBe(true)
})

test('what is said of another agreement’s commitment is not entered', async () => {
  const [other] = await desk.query.commitments.findMany({
    where: (row) => and(sql`${row.agreementId} <> ${grain}`, isNull(row.withdrawnAt)),
    limit: 1,
  })
  const said = {
    commitmentId: other!.id,
    asOf: '2023-07-02',
    level: 'full',
    direction: null,
    narrative: 'Misplaced.',
  } as const
  await expect(recordAssessment(grain, said, cite(known), mirela)).rejects.toThrow('something else')
  const rows = await desk.query.assessments.findMany({
    where: (row) => eq(row.narrative, 'Misplaced.'),
  })
  expect(rows).toEqual([])
  const misplaced = recordClaim(grain, claim({ commitmentId: other!.id }), cite(known), mirela)
  await expect(misplaced).rejects.toThrow('something else')
})

test('an event stands with every agreement it belongs to, from either side', async () => {
  const other = grain + 1
  const said = {
    category: 'meeting',
    modality: 'occurred',
    headline: 'An example meeting',
    summary: null,
    on: '2023-07-03',
    precision: 'day',
    untilOn: null,
    untilPrecision: null,
    placeId: null,
    note: null,
  } as const
  const parts = { actorIds: [russia], otherAgreementIds: [other] }
  const id = idOf(await recordEvent(grain, { ...said, ...parts }, cite(known), mirela))
  for (const agreementId of [grain, other]) {
    const { events } = await findTimeline(agreementId, 300)
    expect(events.find((one) => one.id === id)).toMatchObject({ actors: [{ name: 'Russia' }] })
  }
  expect(await findFact(eventKind, other, id)).toMatchObject({ otherAgreementIds: [grain] })
})

test('a claim and a relation are read on the agreement’s page', async () => {
  const claimId = idOf(await recordClaim(grain, claim(), cite(known), mirela))
  const { claims } = await findTimeline(grain, 300)
  expect(claims.find((one) => one.id === claimId)).toMatchObject({
    speakerLabel: 'an official who was not named',
    onBehalfOf: { name: 'Russia' },
    sources: [{ id: known }],
  })
  const relation = {
    type: 'references',
    toAgreementId: null,
    toTitle: 'A charter',
    note: null,
  } as const
  const relationId = idOf(await recordRelation(grain, relation, cite(known), mirela))
  const { relations } = await findInstrument(grain)
  expect(relations.find((one) => one.id === relationId)).toMatchObject({ toTitle: 'A charter' })
})

test('a part is had once in a role; withdrawn it is out of sight, and can be had again', async () => {
  const personId = await hiddenPerson('a-witness')
  const said = { entityId: personId, role: 'witness', position: null, note: null } as const
  const id = idOf(await recordParticipation(grain, said, cite(known), mirela))
  const noted = { ...said, note: 'Stood at the back.' }
  expect(await recordParticipation(grain, noted, cite(known), mirela)).toBe('doubled')
  const parts = async () => (await findInstrument(grain)).parties.map(({ name }) => name)
  expect((await parts()).at(-1)).toBe('a-witness')

  expect(await withdrawParticipation(grain, id, 'Confused with another.', mirela)).toBe(true)
  expect(await parts()).not.toContain('a-witness')
  expect(idOf(await recordParticipation(grain, noted, cite(known), mirela))).not.toBe(id)
  expect((await listFacts(participationKind, grain)).filter((one) => one.withdrawnAt)).toHaveLength(
    1,
  )
})

test('the articles about an agreement stand under the country that becomes a party, until that is withdrawn', async () => {
  const articleId = await publishedArticleAbout(grain)
  const iceland = await desk.query.entities.findFirst({ where: eq(entities.isoCode, 'IS') })
  const said = { entityId: iceland!.id, role: 'party', position: null, note: null } as const
  const articlesOfIceland = () =>
    desk
      .select({ articleId: articleCountries.articleId })
      .from(articleCountries)
      .where(eq(articleCountries.countryId, iceland!.id))
  expect(await articlesOfIceland()).toEqual([])
  const id = idOf(await recordParticipation(grain, said, cite(known), mirela))
  expect(await articlesOfIceland()).toContainEqual({ articleId })
  await withdrawParticipation(grain, id, 'It is no party.', mirela)
  expect(await articlesOfIceland()).toEqual([])
})

async function publishedArticleAbout(agreementId: number): Promise<number> {
  const text = {
    kind: 'news',
    language: 'en',
    kicker: null,
    headline: 'An example article',
    standfirst: '',
    dateline: null,
    datelinePlaceId: null,
    byline: '',
    body: { type: 'doc', content: [] },
  } satisfies DraftText
  const articleId = await beginArticle(text, '00000000-0000-4000-8000-000000000001', mirela)
  const edition = await desk.query.editions.findFirst({
    where: (row) => eq(row.articleId, articleId),
  })
  await desk.insert(coverage).values({ editionId: edition!.id, agreementId, role: 'reports-on' })
  await publishEdition(edition!.id, { id: mirela }, 'For the test.')
  return articleId
}

test('what is recorded of a withdrawn commitment is out of sight with it', async () => {
  const said = {
    statement: 'A promise nobody made.',
    dueOn: null,
    duePrecision: null,
    basis: 'press-report',
    note: null,
    obligorIds: [russia],
    beneficiaryIds: [],
  } as const
  const copy = { ...said, obligorIds: [russia], beneficiaryIds: [] as number[] }
  const id = idOf(await recordCommitment(grain, copy, cite(known), mirela))
  expect(await withdrawCommitment(grain, id, 'Misread.', mirela)).toBe(true)
  expect((await findCommitments(grain)).map((one) => one.id)).not.toContain(id)
})

test('a tenure makes its office the first time and finds it again; withdrawn it is out of sight', async () => {
  const [one, two] = [await hiddenPerson('office-one'), await hiddenPerson('office-two')]
  const id = idOf(await recordTenureOf(one, cite(known)))
  idOf(await recordTenureOf(two, cite(known)))
  const offices = await desk.query.offices.findMany({
    where: (row) => eq(row.title, 'Keeper of Examples'),
  })
  expect(offices).toHaveLength(1)
  await desk.update(entities).set({ publishedAt: new Date() }).where(eq(entities.id, one))
  expect(await listOfficesOf(one)).toMatchObject([{ title: 'Keeper of Examples', acting: true }])
  expect(await withdrawTenure(one, id, 'Never held it.', mirela)).toBe(true)
  expect(await listOfficesOf(one)).toEqual([])
})

function recordTenureOf(personId: number, cited: Parameters<typeof recordTenure>[2]) {
  const said = {
    office: { title: 'Keeper of Examples', organizationId: null, countryId: ukraine },
    fromOn: '2020-01-01',
    fromPrecision: 'year',
    toOn: null,
    toPrecision: null,
    acting: true,
  } as const
  return recordTenure(personId, said, cited, mirela)
}
