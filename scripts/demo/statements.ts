import * as schema from '../../db/schema/index'
import type { AgreementFact } from '../../demo/fact-types'
import type { Loaded } from './agreements'
import type { Citations } from './citations'
import type { Transaction } from './ids'
import { loadCommitments } from './record'

/** Loads commitments, events and claims of one agreement: what was promised, done and said. */
export async function loadStatements(
  tx: Transaction,
  fact: AgreementFact,
  agreementId: number,
  loaded: Loaded,
  citations: Citations,
) {
  const commitments = await loadCommitments(tx, fact, agreementId, loaded, citations)
  const events = await loadEvents(tx, fact, agreementId, loaded, citations)
  for (const claim of fact.claims) {
    const [row] = await tx
      .insert(schema.claims)
      .values({
        agreementId,
        commitmentId: commitments.get(claim.about) ?? null,
        eventId: events.get(claim.about) ?? null,
        speakerId: loaded.entities.find(claim.speaker),
        speakerLabel: claim.speaker_label ?? (claim.speaker ? null : 'an unnamed source'),
        officeThen: claim.office_then,
        onBehalfOfId: loaded.entities.find(claim.on_behalf_of),
        relayedById: loaded.entities.find(claim.relayed_by),
        stance: claim.stance,
        fulfilment: claim.fulfilment ?? null,
        text: claim.text,
        quote: claim.quote,
        on: claim.said_on,
        precision: claim.said_on_precision ?? 'day',
        note: claim.note ?? null,
      })
      .returning({ id: schema.claims.id })
    citations.add(fact.slug, claim.sources, { claimId: row!.id })
  }
}

async function loadEvents(
  tx: Transaction,
  fact: AgreementFact,
  agreementId: number,
  { entities }: Loaded,
  citations: Citations,
): Promise<Map<string, number>> {
  const ids = new Map<string, number>()
  for (const event of fact.events) {
    const [row] = await tx
      .insert(schema.events)
      .values({
        category: event.category,
        headline: event.headline,
        summary: event.summary,
        on: event.on,
        precision: event.precision,
        placeId: entities.find(event.place),
        note: event.note ?? null,
      })
      .returning({ id: schema.events.id })
    const eventId = row!.id
    ids.set(event.id, eventId)
    citations.add(fact.slug, event.sources, { eventId })
    await tx.insert(schema.eventAgreements).values({ eventId, agreementId })
    const actors = [...new Set(event.actors)].map((slug) => ({
      eventId,
      entityId: entities.get(slug),
    }))
    if (actors.length) await tx.insert(schema.eventActors).values(actors)
  }
  return ids
}
