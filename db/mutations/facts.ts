import { and, eq, getTableColumns, isNull, sql } from 'drizzle-orm'
import { desk, type Transaction } from '../client'
import type { FactKind, Row } from '../facts/fact-kind'
import { agreements, entities } from '../schema/index'
import { recordAudit } from './audit'
import { findSame, isDoubled } from './same-fact'
import { settle, sourcesOfFact, type Written } from './settle-fact'
import type { Cited } from './sources'

/** `gone`: withdrawn or never there. `doubled`: another fact on the record says this already. */
export type Recorded = { id: number } | 'gone' | 'doubled'

/** What an editor does with facts of one kind. Each is one transaction, with its audit entry. */
export type FactVerbs<Said extends object> = {
  /** Enters a fact with its sources. The same fact once more adds its sources to the first. */
  record: (about: number, said: Said, cited: Cited, editorId: number) => Promise<Recorded>
  /** Puts other words and sources in its place. */
  change: (
    about: number,
    id: number,
    said: Said,
    cited: Cited,
    editorId: number,
  ) => Promise<Recorded>
  /** Takes it out of readers' sight for a reason; the row and its sources stay. */
  withdraw: (about: number, id: number, reason: string, editorId: number) => Promise<boolean>
}

export function factVerbs<Said extends object>(kind: FactKind<Said>): FactVerbs<Said> {
  const { table, noun, subject } = kind

  async function record(
    tx: Transaction,
    { about, said, cited, editorId }: Omit<Written<Said>, 'id'>,
  ): Promise<Recorded> {
    if (!(await lockSubject(tx, subject, about))) return 'gone'
    const row = await rowOf(tx, kind, said)
    const again = await findSame(tx, kind, about, row)
    if (again !== null) {
      const known = [...(await sourcesOfFact(tx, kind, again)), ...cited.known]
      const written = { about, id: again, said, cited: { ...cited, known }, editorId }
      await settle(tx, kind, written, 'recorded', null)
      return { id: again }
    }
    if (await isDoubled(tx, kind, about, row, null)) return 'doubled'
    const [made] = await tx
      .insert(table)
      .values({ ...kind.first?.(about), ...row, ...kind.signed?.(editorId) })
      .returning({ id: table.id })
    const id = made!.id as number
    await settle(tx, kind, { about, id, said, cited, editorId }, 'recorded', null)
    return { id }
  }

  async function change(tx: Transaction, written: Written<Said>): Promise<Recorded> {
    const { about, id, said, editorId } = written
    if (!(await lockSubject(tx, subject, about))) return 'gone'
    const standing = standingFact(kind, about, id)
    const [before] = await tx.select().from(table).where(standing)
    if (!before) return 'gone'
    const row = await rowOf(tx, kind, said)
    if (await isDoubled(tx, kind, about, row, id)) return 'doubled'
    await tx
      .update(table)
      .set({ ...row, ...kind.signed?.(editorId) })
      .where(standing)
    await settle(tx, kind, written, 'changed', before)
    return { id }
  }

  async function withdraw(
    tx: Transaction,
    {
      about,
      id,
      reason,
      editorId,
    }: { about: number; id: number; reason: string; editorId: number },
  ): Promise<boolean> {
    const [gone] = await tx
      .update(table)
      .set({ withdrawnAt: sql`now()`, withdrawalReason: reason })
      .where(standingFact(kind, about, id))
      .returning({ id: table.id })
    if (!gone) return false
    await kind.after?.(tx, about)
    const verb = `${noun}.withdrawn`
    const detail = { id, reason }
    await recordAudit(tx, { actorId: editorId, verb, subject, subjectId: about, detail })
    return true
  }

  return {
    record: (about, said, cited, editorId) =>
      desk.transaction((tx) => record(tx, { about, said, cited, editorId })),
    change: (about, id, said, cited, editorId) =>
      desk.transaction((tx) => change(tx, { about, id, said, cited, editorId })),
    withdraw: (about, id, reason, editorId) =>
      desk.transaction((tx) => withdraw(tx, { about, id, reason, editorId })),
  }
}

const standingFact = <Said extends object>(kind: FactKind<Said>, about: number, id: number) =>
  and(eq(kind.table.id, id), kind.about(about), isNull(kind.table.withdrawnAt))

/** What a fact says in the columns of its table. */
async function rowOf<Said extends object>(
  tx: Transaction,
  { table, row }: FactKind<Said>,
  said: Said,
): Promise<Row> {
  const columns = getTableColumns(table)
  const all = (await row?.(said, tx)) ?? said
  return Object.fromEntries(Object.entries(all).filter(([name]) => name in columns))
}

/** Two changes to one record wait for each other. */
async function lockSubject(
  tx: Transaction,
  subject: 'agreement' | 'entity',
  id: number,
): Promise<boolean> {
  const table = subject === 'agreement' ? agreements : entities
  const rows = await tx.select({ id: table.id }).from(table).where(eq(table.id, id)).for('update')
  return rows.length > 0
}
