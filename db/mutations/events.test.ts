import { expect, test } from 'vitest'
import { type ClaimSaid, eventKind } from '../facts/events'
import { findInstrument } from '../queries/agreement-record'
import { listClaims } from '../queries/claims'
import { findTimelinePage } from '../queries/timeline/page'
import type { TimelineScope } from '../queries/timeline/scope'
import { findFact } from '../queries/desk/facts'
import { recordCast, cite, idOf } from '../testing/record-cast'
import { testDatabase } from '../testing/test-database'
import { recordClaim } from './claims'
import { recordEvent } from './events'
import { recordRelation } from './relations'

const { desk } = testDatabase()
const cast = recordCast(desk)

const claim = (more: Partial<ClaimSaid> = {}): ClaimSaid => ({
  commitmentId: null,
  eventId: null,
  speakerId: null,
  speakerLabel: 'an official who was not named',
  officeThen: null,
  onBehalfOfId: cast.russia,
  relayedById: null,
  stance: 'denies',
  fulfilment: null,
  text: 'Nothing was agreed.',
  quote: null,
  originalText: null,
  originalLanguage: null,
  on: '2023-07-04',
  precision: 'day',
  note: null,
  ...more,
})

test('an event stands with every agreement it belongs to, from either side', async () => {
  const other = cast.grain + 1
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
  const parts = { actorIds: [cast.russia], otherAgreementIds: [other] }
  const id = idOf(
    await recordEvent(cast.grain, { ...said, ...parts }, cite(cast.known), cast.mirela),
  )
  for (const agreementId of [cast.grain, other]) {
    const { entries } = await findTimelinePage(eventsOf(agreementId), null, 300)
    expect(entries.find((one) => one.kind === 'event' && one.event.id === id)).toMatchObject({
      event: { actors: [{ name: 'Russia' }] },
    })
  }
  expect(await findFact(eventKind, other, id)).toMatchObject({ otherAgreementIds: [cast.grain] })
})

test('a claim and a relation are read on the agreement’s page', async () => {
  const claimId = idOf(await recordClaim(cast.grain, claim(), cite(cast.known), cast.mirela))
  const claims = await listClaims({ agreementId: cast.grain }, 300)
  expect(claims.find((one) => one.id === claimId)).toMatchObject({
    speakerLabel: 'an official who was not named',
    onBehalfOf: { name: 'Russia' },
    sources: [{ id: cast.known }],
  })
  const relation = {
    type: 'references',
    toAgreementId: null,
    toTitle: 'A charter',
    note: null,
  } as const
  const relationId = idOf(await recordRelation(cast.grain, relation, cite(cast.known), cast.mirela))
  const { relations } = await findInstrument(cast.grain)
  expect(relations.find((one) => one.id === relationId)).toMatchObject({ toTitle: 'A charter' })
})

const eventsOf = (agreementId: number): TimelineScope => ({
  agreementId,
  partyIds: [],
  otherIds: [],
  asOf: null,
  filters: { kind: 'event', side: null, stance: null, commitment: null },
})
