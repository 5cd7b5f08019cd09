import { eq } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { claims, entities } from '../schema/index'

/** Who spoke, and for whom: joined to `claims` by `spoke` and `spokenFor`. */
export const speaker = alias(entities, 'speaker')
export const behalf = alias(entities, 'behalf')
export const spoke = eq(speaker.id, claims.speakerId)
export const spokenFor = eq(behalf.id, claims.onBehalfOfId)

/** As much of a claim as it takes to tell whether it contradicts another. */
export const voiceColumns = {
  id: claims.id,
  commitmentId: claims.commitmentId,
  eventId: claims.eventId,
  speaker: { id: speaker.id, name: speaker.name },
  speakerLabel: claims.speakerLabel,
  onBehalfOf: { id: behalf.id, name: behalf.name },
  stance: claims.stance,
  fulfilment: claims.fulfilment,
  on: claims.on,
  precision: claims.precision,
}
