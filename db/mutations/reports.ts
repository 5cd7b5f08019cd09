import { createHash } from 'node:crypto'
import { and, eq } from 'drizzle-orm'
import { desk } from '../client'
import { reports } from '../schema/index'
import { recordAudit } from './audit'

/** Keeps a report as it came. The same text twice leads to the first. */
export async function receiveReport(
  report: { text: string; outlet: string | null; url: string | null; zone: string | null },
  editorId: number,
): Promise<{ id: number; known: boolean }> {
  const textHash = createHash('sha256').update(report.text).digest('hex')
  return desk.transaction(async (tx) => {
    const [kept] = await tx
      .insert(reports)
      .values({
        originalText: report.text,
        outlet: report.outlet,
        url: report.url,
        zone: report.zone,
        textHash,
        receivedById: editorId,
      })
      .onConflictDoNothing({ target: reports.textHash })
      .returning({ id: reports.id })
    if (!kept) {
      const [first] = await tx
        .select({ id: reports.id })
        .from(reports)
        .where(eq(reports.textHash, textHash))
      return { id: first!.id, known: true }
    }
    await recordAudit(tx, {
      actorId: editorId,
      verb: 'report.received',
      subject: 'report',
      subjectId: kept.id,
      detail: { characters: report.text.length },
    })
    return { id: kept.id, known: false }
  })
}

/** Puts a report aside with a note, or takes it up again. */
export async function judgeReport(
  id: number,
  state: 'dismissed' | 'new',
  note: string | null,
  editorId: number,
): Promise<boolean> {
  return desk.transaction(async (tx) => {
    const from = state === 'dismissed' ? 'new' : 'dismissed'
    const [changed] = await tx
      .update(reports)
      .set({ state, stateNote: note })
      .where(and(eq(reports.id, id), eq(reports.state, from)))
      .returning({ id: reports.id })
    if (!changed) return false
    await recordAudit(tx, {
      actorId: editorId,
      verb: `report.${state}`,
      subject: 'report',
      subjectId: id,
      detail: { note },
    })
    return true
  })
}
