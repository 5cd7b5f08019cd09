import { and, eq, inArray, ne, sql } from 'drizzle-orm'
import { grouped } from '../../domain/collections/grouped'
import { claims, eventActors, eventAgreements, events } from '../schema/index'
import type { Content, FactKind } from './fact-kind'

/** `otherAgreementIds`: those it belongs to beside the one at hand. */
export type EventSaid = Content<typeof events> & { actorIds: number[]; otherAgreementIds: number[] }

export const eventKind: FactKind<EventSaid> = {
  noun: 'event',
  subject: 'agreement',
  table: events,
  citation: 'eventId',
  about: (agreementId) =>
    sql`${events.id} in (select event_id from event_agreements where agreement_id = ${agreementId})`,
  order: sql`${events.on} desc, ${events.id} desc`,
  alsoAbout: ({ otherAgreementIds }) => otherAgreementIds,
  async writeParts(tx, eventId, { actorIds, otherAgreementIds }, agreementId) {
    await tx.delete(eventActors).where(eq(eventActors.eventId, eventId))
    await tx.delete(eventAgreements).where(eq(eventAgreements.eventId, eventId))
    const actors = [...new Set(actorIds)].map((entityId) => ({ eventId, entityId }))
    if (actors.length) await tx.insert(eventActors).values(actors)
    const agreementIds = [...new Set([agreementId, ...otherAgreementIds])]
    await tx
      .insert(eventAgreements)
      .values(agreementIds.map((id) => ({ eventId, agreementId: id })))
  },
  async readParts(db, ids, agreementId) {
    const [actors, links] = await Promise.all([
      db.select().from(eventActors).where(inArray(eventActors.eventId, ids)),
      db
        .select()
        .from(eventAgreements)
        .where(
          and(inArray(eventAgreements.eventId, ids), ne(eventAgreements.agreementId, agreementId)),
        ),
    ])
    const actorsOf = grouped(actors, ({ eventId }) => eventId)
    const linksOf = grouped(links, ({ eventId }) => eventId)
    return new Map(
      ids.map((id) => [
        id,
        {
          actorIds: (actorsOf.get(id) ?? []).map(({ entityId }) => entityId),
          otherAgreementIds: (linksOf.get(id) ?? []).map((link) => link.agreementId),
        },
      ]),
    )
  },
}

export type ClaimSaid = Content<typeof claims>

export const claimKind: FactKind<ClaimSaid> = {
  noun: 'claim',
  subject: 'agreement',
  table: claims,
  citation: 'claimId',
  about: (agreementId) => eq(claims.agreementId, agreementId),
  order: sql`${claims.on} desc, ${claims.id} desc`,
  first: (agreementId) => ({ agreementId }),
  async fits(tx, { commitmentId, eventId }, agreementId) {
    const [found] = await tx.execute<{ fits: boolean }>(sql`select
      (${commitmentId}::int is null or exists (select from commitments
        where id = ${commitmentId} and agreement_id = ${agreementId}))
      and (${eventId}::int is null or exists (select from event_agreements
        where event_id = ${eventId} and agreement_id = ${agreementId})) as fits`)
    return found!.fits
  },
}
