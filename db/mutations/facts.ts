import { and, eq, getTableColumns, isNull } from 'drizzle-orm'
import { desk, type Transaction } from '../client'
import type { FactKind, Row } from '../facts/fact-kind'
import { fingerprintOf } from '../facts/fingerprint'
import { findFact } from '../queries/desk/facts'
import { agreements, entities } from '../schema/index'
import { findSame, isDoubled } from './same-fact'
import { settle, sourcesOfFact, type Written } from './settle-fact'
import type { Cited } from './sources'
import { replaceFact, restoreFact, withdrawFact, type Restored } from './withdrawal'

/**
 * `gone`: withdrawn or never there. `doubled`: another fact on the record says this already.
 * `changed since`: it no longer says what the form showed.
 */
export type Recorded = { id: number } | 'gone' | 'doubled' | 'changed since'

/** What an editor does with facts of one kind. Each is one transaction, with its audit entry. */
export type FactVerbs<Said extends object> = {
  /**
   * Enters a fact with its sources. The same fact once more adds its sources to the first.
   * @param insteadOf a withdrawn fact of this kind that it stands in the place of
   */
  record: (
    about: number,
    said: Said,
    cited: Cited,
    editorId: number,
    insteadOf?: number | null,
  ) => Promise<Recorded>
  /**
   * Puts other words and sources in its place.
   * @param saw the fingerprint of what the editor was shown; null: whatever stands there
   */
  change: (
    about: number,
    id: number,
    said: Said,
    cited: Cited,
    editorId: number,
    saw?: string | null,
  ) => Promise<Recorded>
  /**
   * Takes it out of readers' sight for a reason; the row and its sources stay.
   * @param wordsWithheld readers are told of it without what it said
   */
  withdraw: (
    about: number,
    id: number,
    reason: string,
    editorId: number,
    wordsWithheld?: boolean,
  ) => Promise<boolean>
  /** Puts a withdrawn fact back on the record for a reason. */
  restore: (about: number, id: number, reason: string, editorId: number) => Promise<Restored>
}

export function factVerbs<Said extends object>(kind: FactKind<Said>): FactVerbs<Said> {
  const { table, subject } = kind

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

  async function change(
    tx: Transaction,
    written: Written<Said>,
    saw: string | null,
  ): Promise<Recorded> {
    const { about, id, said, editorId } = written
    if (!(await lockSubject(tx, subject, about))) return 'gone'
    const standing = and(eq(table.id, id), kind.about(about), isNull(table.withdrawnAt))
    const [before] = await tx.select().from(table).where(standing).for('update')
    if (!before) return 'gone'
    const stands = await findFact(kind, about, id, tx)
    if (saw !== null && stands && fingerprintOf(stands) !== saw) return 'changed since'
    const row = await rowOf(tx, kind, said)
    if (await isDoubled(tx, kind, about, row, id)) return 'doubled'
    await tx
      .update(table)
      .set({ ...row, ...kind.signed?.(editorId) })
      .where(standing)
    await settle(tx, kind, written, 'changed', before)
    return { id }
  }

  return {
    record: (about, said, cited, editorId, insteadOf = null) =>
      desk.transaction(async (tx) => {
        const recorded = await record(tx, { about, said, cited, editorId })
        if (insteadOf !== null && typeof recorded === 'object')
          await replaceFact(tx, kind, { about, id: insteadOf, by: recorded.id })
        return recorded
      }),
    change: (about, id, said, cited, editorId, saw = null) =>
      desk.transaction((tx) => change(tx, { about, id, said, cited, editorId }, saw)),
    withdraw: (about, id, reason, editorId, wordsWithheld = false) =>
      desk.transaction((tx) =>
        withdrawFact(tx, kind, { about, id, reason, editorId }, wordsWithheld),
      ),
    restore: (about, id, reason, editorId) =>
      desk.transaction(async (tx) => {
        if (!(await lockSubject(tx, subject, about))) return 'gone'
        return restoreFact(tx, kind, { about, id, reason, editorId })
      }),
  }
}

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
