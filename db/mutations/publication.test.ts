import { and, eq } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { paragraph } from '../../domain/articles/rich-text'
import { findArticle, findFormerArticle } from '../queries/articles'
import {
  auditLog,
  citations,
  claims,
  editions,
  entities,
  events,
  mentions,
  sources,
} from '../schema/index'
import { lastAudit, recordCast } from '../testing/record-cast'
import { testDatabase } from '../testing/test-database'
import { takeReport, type Decided, type DraftFromReport } from './drafts'
import { saveEdition } from './editions'
import { publishEdition } from './publication'
import { receiveReport } from './reports'
import { beginEdition } from './retraction'

const { desk, reader } = testDatabase()
const cast = recordCast(desk)

const event = (headline: string, decision: Decided['decision'], more = {}): Decided => ({
  key: `event-${headline.length}`,
  kind: 'event',
  decision,
  content: {
    agreementId: cast.grain,
    category: 'meeting',
    modality: 'occurred',
    headline,
    on: '2023-07-10',
    precision: 'day',
    placeId: null,
    actorIds: [cast.russia, cast.ukraine],
    ...more,
  },
})

const claim = (text: string): Decided => ({
  key: 'claim-1',
  kind: 'claim',
  decision: 'accepted',
  content: {
    agreementId: cast.grain,
    speakerId: cast.russia,
    speakerLabel: null,
    officeThen: null,
    onBehalfOfId: cast.russia,
    stance: 'warns',
    text,
    quote: null,
    on: '2023-07-11',
    precision: 'day',
  },
})

/** A report that was received and taken, with what was decided on it. */
async function taken(headline: string, proposals: Decided[]) {
  const report = { text: `${headline}. Nothing more.`, outlet: null, url: null, zone: null }
  const { id } = await receiveReport(report, cast.mirela)
  const draft: DraftFromReport = {
    kind: 'news',
    language: 'en',
    kicker: null,
    headline,
    standfirst: '',
    dateline: null,
    datelinePlaceId: null,
    byline: 'Mirela Haddix',
    body: { type: 'doc', content: [paragraph(headline)] },
    zone: null,
    mentions: [{ entityId: cast.ukraine, words: ['Ukraine'] }],
    newEntities: [{ kind: 'person', name: `Envoy of ${headline}` }],
    newNames: [],
    coverage: [{ agreementId: cast.grain, role: 'reports-on' }],
    proposals,
    source: {
      outlet: 'The Example Wire',
      outletId: null,
      title: headline,
      url: null,
      published: { on: '2023-07-12', precision: 'day' },
      type: 'wire',
      language: 'en',
    },
  }
  const { articleId, again } = await takeReport(id, draft, cast.mirela)
  const [edition] = await desk
    .select({ id: editions.id })
    .from(editions)
    .where(eq(editions.articleId, articleId))
  return { reportId: id, draft, articleId, again, editionId: edition!.id }
}

test('a report taken twice is one article', async () => {
  const first = await taken('Two ports open', [])
  const second = await takeReport(first.reportId, first.draft, cast.joost)
  expect(second).toEqual({ articleId: first.articleId, again: true })
})

test('what was accepted enters the record with the report as source; nothing else does, and nothing before', async () => {
  const { editionId, articleId } = await taken('Three ports open', [
    event('Pilots meet in Odesa', 'accepted'),
    event('Pilots do not meet', 'dropped'),
    event('Pilots may meet again', 'open'),
    claim('Pilots will be sent home.'),
  ])
  const named = (headline: string) =>
    reader.select({ id: events.id }).from(events).where(eq(events.headline, headline))
  const envoy = () =>
    reader
      .select({ id: entities.id })
      .from(entities)
      .where(eq(entities.name, 'Envoy of Three ports open'))
  expect(await named('Pilots meet in Odesa')).toEqual([])
  expect(await envoy()).toEqual([])

  const published = await publishEdition(editionId, { id: cast.joost }, 'Nobody else is here.')
  expect(published).toEqual({ slug: 'three-ports-open' })

  const [meeting] = await named('Pilots meet in Odesa')
  const [said] = await reader
    .select()
    .from(claims)
    .where(eq(claims.text, 'Pilots will be sent home.'))
  for (const fact of [
    eq(citations.eventId, meeting!.id),
    eq(citations.claimId, said!.id),
    eq(citations.editionId, editionId),
  ]) {
    const outlets = await reader
      .select({ outlet: sources.outlet })
      .from(citations)
      .innerJoin(sources, eq(sources.id, citations.sourceId))
      .where(fact)
    expect(outlets).toEqual([{ outlet: 'The Example Wire' }])
  }
  expect(await named('Pilots do not meet')).toEqual([])
  expect(await named('Pilots may meet again')).toEqual([])
  expect(await envoy()).toHaveLength(1)
  expect(await lastAudit(desk)).toMatchObject({
    actorId: cast.joost,
    verb: 'edition.published-at-once',
    subjectId: articleId,
    detail: { recorded: { events: 1, claims: 1 }, reason: 'Nobody else is here.' },
  })
})

test('a publication that breaks off leaves nothing: no edition, no event, no name, no entry in the log', async () => {
  const { editionId, articleId } = await taken('Four ports open', [
    event('Pilots meet in Kherson', 'accepted'),
    event('Pilots meet nowhere on earth', 'accepted', { placeId: 2_000_000_000 }),
  ])
  await expect(publishEdition(editionId, { id: cast.joost }, 'A reason.')).rejects.toThrow()
  const [edition] = await desk
    .select({ state: editions.state })
    .from(editions)
    .where(eq(editions.id, editionId))
  expect(edition).toEqual({ state: 'draft' })
  const left = await desk
    .select({ id: events.id })
    .from(events)
    .where(eq(events.headline, 'Pilots meet in Kherson'))
  expect(left).toEqual([])
  expect(await reader.select().from(mentions).where(eq(mentions.editionId, editionId))).toEqual([])
  const entries = await desk
    .select({ verb: auditLog.verb })
    .from(auditLog)
    .where(and(eq(auditLog.subject, 'article'), eq(auditLog.subjectId, articleId)))
  expect(entries).toEqual([{ verb: 'article.begun' }])
})

test('of two who publish at once, one does', async () => {
  const { editionId } = await taken('Five ports open', [event('Pilots meet in Izmail', 'accepted')])
  const answers = await Promise.all(
    [cast.mirela, cast.joost].map((id) => publishEdition(editionId, { id }, 'A reason.')),
  )
  expect(answers).toContainEqual({ slug: 'five-ports-open' })
  expect(answers).toContain('not publishable')
  const recorded = await desk
    .select({ id: events.id })
    .from(events)
    .where(eq(events.headline, 'Pilots meet in Izmail'))
  expect(recorded).toHaveLength(1)
})

test('an update changes nothing readers see before it is published, the address included', async () => {
  const { editionId, articleId } = await taken('Six ports open', [])
  await publishEdition(editionId, { id: cast.joost }, 'A reason.')
  const update = { reason: 'update', changeNote: 'A port more.' } as const
  const next = (await beginEdition(articleId, update, { id: cast.mirela }))!
  const saved = await saveEdition(
    next,
    1,
    {
      kind: 'analysis',
      language: 'uk',
      slug: 'seven-ports-open',
      kicker: null,
      headline: 'Seven ports open',
      standfirst: '',
      dateline: null,
      datelinePlaceId: null,
      byline: 'Mirela Haddix',
      body: { type: 'doc', content: [paragraph('Seven.')] },
      mentions: [],
      coverage: [],
      sourceIds: [],
      newSource: null,
      changeNote: 'A port more.',
    },
    { id: cast.mirela, role: 'editor' },
  )
  expect(saved).toBe('saved')
  expect(await findArticle('six-ports-open')).toMatchObject({ kind: 'news', language: 'en' })
  expect(await findArticle('seven-ports-open')).toBeNull()

  await publishEdition(next, { id: cast.joost }, 'A reason.')
  expect(await findArticle('seven-ports-open')).toMatchObject({ kind: 'analysis', language: 'uk' })
  expect(await findFormerArticle('six-ports-open')).toEqual({ movedTo: 'seven-ports-open' })
})
