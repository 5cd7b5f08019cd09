import type { pageOfClaims, pageOfEvents } from '@/db/queries/fact-pages'
import { machineDate } from '@/domain/dates/format-date'
import { entityBody } from './fact-bodies'
import { evidenceBody, sourceBody } from './source-body'

type Claim = Awaited<ReturnType<typeof pageOfClaims>>[number]
type Event = Awaited<ReturnType<typeof pageOfEvents>>[number]

export const claimBody = (claim: Claim) => ({
  id: claim.id,
  date: machineDate(claim),
  speaker: claim.speaker ? entityBody(claim.speaker) : null,
  speakerLabel: claim.speakerLabel,
  officeThen: claim.officeThen,
  onBehalfOf: claim.onBehalfOf ? entityBody(claim.onBehalfOf) : null,
  stance: claim.stance,
  fulfilment: claim.fulfilment,
  text: claim.text,
  quote: claim.quote,
  about: { commitment: claim.commitmentId, event: claim.eventId },
  evidence: evidenceBody(claim.sources),
  sources: claim.sources.map(sourceBody),
})

export const eventBody = (event: Event) => ({
  id: event.id,
  date: machineDate(event),
  category: event.category,
  modality: event.modality,
  headline: event.headline,
  summary: event.summary,
  place: event.place?.name ?? null,
  evidence: evidenceBody(event.sources),
  sources: event.sources.map(sourceBody),
})
