import { and, eq, getTableColumns, isNotNull, isNull, sql } from 'drizzle-orm'
import type { Transaction } from '../client'
import type { FactKind } from '../facts/fact-kind'
import { recordAudit } from './audit'
import { bringOut } from './named-on-record'
import { isDoubled } from './same-fact'

type Fact = { about: number; id: number; reason: string; editorId: number }

/** `gone`: it is not withdrawn, or was never there. `doubled`: another fact says it by now. */
export type Restored = 'restored' | 'gone' | 'doubled'

/** Takes a fact out of readers' sight; false where it is out of it already. */
export async function withdrawFact<Said extends object>(
  tx: Transaction,
  kind: FactKind<Said>,
  { about, id, reason, editorId }: Fact,
  wordsWithheld: boolean,
): Promise<boolean> {
  const { table } = kind
  const [gone] = await tx
    .update(table)
    .set({ withdrawnAt: sql`now()`, withdrawalReason: reason, wordsWithheld })
    .where(and(eq(table.id, id), kind.about(about), isNull(table.withdrawnAt)))
    .returning({ id: table.id })
  if (!gone) return false
  await kind.after?.(tx, about)
  await log(tx, kind, 'withdrawn', { about, editorId }, { id, reason, wordsWithheld })
  return true
}

/** Puts a withdrawn fact back, with the sources it had; what had taken its place stays as well. */
export async function restoreFact<Said extends object>(
  tx: Transaction,
  kind: FactKind<Said>,
  { about, id, reason, editorId }: Fact,
): Promise<Restored> {
  const { table } = kind
  const withdrawn = and(eq(table.id, id), kind.about(about), isNotNull(table.withdrawnAt))
  const [before] = await tx.select().from(table).where(withdrawn).for('update')
  if (!before) return 'gone'
  if (await isDoubled(tx, kind, about, tellingOf(kind, before), id)) return 'doubled'
  await tx
    .update(table)
    .set({ withdrawnAt: null, withdrawalReason: null, wordsWithheld: false, replacedById: null })
    .where(withdrawn)
  const parts = (await kind.readParts?.(tx, [id], about))?.get(id)
  const others = parts ? (kind.alsoAbout?.(parts as Said) ?? []) : []
  const cameOut: number[] = []
  if (kind.subject === 'agreement')
    for (const one of [about, ...others]) cameOut.push(...(await bringOut(tx, one)))
  await kind.after?.(tx, about)
  const { withdrawalReason, replacedById } = before
  const undone = { withdrawalReason, replacedById }
  await log(tx, kind, 'restored', { about, editorId }, { id, reason, cameOut, before: undone })
  return 'restored'
}

/** Notes on a withdrawn fact which one was recorded in its place; on a standing one, nothing. */
export async function replaceFact<Said extends object>(
  tx: Transaction,
  { table, about: ofSubject }: FactKind<Said>,
  { about, id, by }: { about: number; id: number; by: number },
) {
  await tx
    .update(table)
    .set({ replacedById: by })
    .where(and(eq(table.id, id), ofSubject(about), isNotNull(table.withdrawnAt)))
}

/** What a row says, without what Entente keeps about it. */
function tellingOf<Said extends object>({ table, signed, oneOf }: FactKind<Said>, row: object) {
  const kept = new Set([
    ...['id', 'recordedAt', 'writtenAt', 'withdrawnAt', 'withdrawalReason'],
    ...['wordsWithheld', 'replacedById', ...Object.keys(signed?.(0) ?? {})],
  ])
  const columns = oneOf ?? Object.keys(getTableColumns(table)).filter((name) => !kept.has(name))
  return Object.fromEntries(Object.entries(row).filter(([name]) => columns.includes(name)))
}

const log = <Said extends object>(
  tx: Transaction,
  { noun, subject }: FactKind<Said>,
  verb: 'withdrawn' | 'restored',
  { about, editorId }: { about: number; editorId: number },
  detail: Record<string, unknown>,
) =>
  recordAudit(tx, {
    ...{ actorId: editorId, verb: `${noun}.${verb}`, subject, subjectId: about, detail },
  })
