import { and, eq, isNull, sql } from 'drizzle-orm'
import type { EventCategory, Modality, Stance } from '../../domain/agreements/vocabulary'
import type { DatePrecision } from '../../domain/dates/date-with-precision'
import { desk, type Transaction } from '../client'
import {
  citations,
  claims,
  eventActors,
  eventAgreements,
  events,
  proposals,
  reports,
  sources,
} from '../schema/index'
import { recordAudit } from './audit'
import type { Decided } from './drafts'

/** What an accepted proposal holds; as domain/reports proposes it, with the agreement the editor chose. */
export type EventContent = {
  agreementId: number
  category: EventCategory
  modality: Modality
  headline: string
  on: string
  precision: DatePrecision
  placeId: number | null
  actorIds: number[]
}
export type ClaimContent = {
  agreementId: number
  speakerId: number | null
  speakerLabel: string | null
  officeThen: string | null
  onBehalfOfId: number | null
  stance: Stance
  text: string
  quote: string | null
  on: string
  precision: DatePrecision
}

/**
 * Decides the proposals of a report anew; those on the record already stay as they are.
 * @returns the key of the article that was made of the report
 */
export async function decideProposals(
  reportId: number,
  decided: Decided[],
  editorId: number,
): Promise<number | null> {
  return desk.transaction(async (tx) => {
    for (const { key, decision, content } of decided) {
      await tx
        .update(proposals)
        .set({ decision, content, decidedById: editorId, decidedAt: sql`now()` })
        .where(
          and(
            eq(proposals.reportId, reportId),
            eq(proposals.key, key),
            isNull(proposals.recordedAt),
          ),
        )
    }
    await recordAudit(tx, {
      actorId: editorId,
      verb: 'proposals.decided',
      subject: 'report',
      subjectId: reportId,
      detail: { accepted: decided.filter(({ decision }) => decision === 'accepted').length },
    })
    const [report] = await tx
      .select({ articleId: reports.articleId })
      .from(reports)
      .where(eq(reports.id, reportId))
    return report?.articleId ?? null
  })
}

/** Enters what was accepted of an article's reports on the record, each with its report as source. */
export async function recordProposals(tx: Transaction, articleId: number, editorId: number) {
  const accepted = await tx
    .select({
      id: proposals.id,
      kind: proposals.kind,
      content: proposals.content,
      sourceId: sources.id,
    })
    .from(proposals)
    .innerJoin(reports, eq(reports.id, proposals.reportId))
    .innerJoin(sources, eq(sources.reportId, reports.id))
    .where(
      and(
        eq(reports.articleId, articleId),
        eq(proposals.decision, 'accepted'),
        isNull(proposals.recordedAt),
      ),
    )
  const recorded = { events: 0, claims: 0 }
  for (const { id, kind, content, sourceId } of accepted) {
    let recordedAs: number | null = null
    if (kind === 'event') {
      recordedAs = await recordEvent(tx, content as unknown as EventContent, sourceId)
      recorded.events += 1
    } else if (kind === 'claim') {
      recordedAs = await recordClaim(tx, content as unknown as ClaimContent, sourceId)
      recorded.claims += 1
    }
    await tx
      .update(proposals)
      .set({ recordedAs, recordedAt: sql`now()`, decidedById: editorId })
      .where(eq(proposals.id, id))
    if (recordedAs !== null)
      await tx
        .update(sources)
        .set({ publishedAt: sql`coalesce(${sources.publishedAt}, now())` })
        .where(eq(sources.id, sourceId))
  }
  return recorded
}

async function recordEvent(
  tx: Transaction,
  { agreementId, actorIds, ...event }: EventContent,
  sourceId: number,
): Promise<number> {
  const [made] = await tx.insert(events).values(event).returning({ id: events.id })
  const eventId = made!.id
  await tx.insert(eventAgreements).values({ eventId, agreementId })
  const actors = [...new Set(actorIds)].map((entityId) => ({ eventId, entityId }))
  if (actors.length) await tx.insert(eventActors).values(actors)
  await tx.insert(citations).values({ sourceId, eventId })
  return eventId
}

async function recordClaim(
  tx: Transaction,
  claim: ClaimContent,
  sourceId: number,
): Promise<number> {
  const [made] = await tx.insert(claims).values(claim).returning({ id: claims.id })
  await tx.insert(citations).values({ sourceId, claimId: made!.id })
  return made!.id
}
