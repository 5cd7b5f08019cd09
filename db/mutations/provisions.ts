import { and, eq, ne, sql } from 'drizzle-orm'
import { desk, type Transaction } from '../client'
import { findProvision, type ProvisionSaid } from '../queries/desk/provisions'
import { agreements, commitments, provisions } from '../schema/index'
import { recordAudit } from './audit'

/**
 * `gone`: no such agreement or provision. `taken`: the agreement has one of this number in this
 * language. `changed since`: it no longer says what the form showed.
 */
export type SavedProvision = { id: number } | 'gone' | 'taken' | 'changed since'

/** Enters a piece of an agreement's text. */
export function recordProvision(
  agreementId: number,
  said: ProvisionSaid,
  editorId: number,
): Promise<SavedProvision> {
  return desk.transaction(async (tx) => {
    if (!(await lock(tx, agreementId))) return 'gone'
    if (await isTaken(tx, agreementId, said, null)) return 'taken'
    const [made] = await tx
      .insert(provisions)
      .values({ ...said, agreementId })
      .returning({ id: provisions.id })
    await audit(tx, 'provision.recorded', agreementId, editorId, { id: made!.id, said })
    return made!
  })
}

/**
 * Puts other words in its place; what it said stays in the history of the record.
 * @param saw the fingerprint of what the editor was shown
 */
export function changeProvision(
  agreementId: number,
  id: number,
  { said, saw }: { said: ProvisionSaid; saw: string },
  editorId: number,
): Promise<SavedProvision> {
  return desk.transaction(async (tx) => {
    if (!(await lock(tx, agreementId))) return 'gone'
    const before = await findProvision(agreementId, id, tx)
    if (!before) return 'gone'
    if (before.saw !== saw) return 'changed since'
    if (await isTaken(tx, agreementId, said, id)) return 'taken'
    await tx.update(provisions).set(said).where(eq(provisions.id, id))
    await audit(tx, 'provision.changed', agreementId, editorId, { id, said, before })
    return { id }
  })
}

/**
 * Takes a provision out of the record for a reason. The history of the record keeps it, so that
 * versions cited before read as they did. One that a commitment comes from stays, even where that
 * commitment was withdrawn.
 */
export function removeProvision(
  agreementId: number,
  id: number,
  reason: string,
  editorId: number,
): Promise<'removed' | 'gone' | 'named by a commitment'> {
  return desk.transaction(async (tx) => {
    if (!(await lock(tx, agreementId))) return 'gone'
    const before = await findProvision(agreementId, id, tx)
    if (!before) return 'gone'
    const [naming] = await tx
      .select({ id: commitments.id })
      .from(commitments)
      .where(eq(commitments.provisionId, id))
      .limit(1)
    if (naming) return 'named by a commitment'
    await tx.delete(provisions).where(eq(provisions.id, id))
    await audit(tx, 'provision.removed', agreementId, editorId, { id, reason, before })
    return 'removed'
  })
}

/** Two changes to one record wait for each other. */
async function lock(tx: Transaction, agreementId: number): Promise<boolean> {
  const rows = await tx
    .select({ one: sql`1` })
    .from(agreements)
    .where(eq(agreements.id, agreementId))
    .for('update')
  return rows.length > 0
}

async function isTaken(
  tx: Transaction,
  agreementId: number,
  { number, language }: ProvisionSaid,
  own: number | null,
): Promise<boolean> {
  const [other] = await tx
    .select({ id: provisions.id })
    .from(provisions)
    .where(
      and(
        eq(provisions.agreementId, agreementId),
        eq(provisions.number, number),
        eq(provisions.language, language),
        own === null ? undefined : ne(provisions.id, own),
      ),
    )
  return other !== undefined
}

const audit = (
  tx: Transaction,
  verb: string,
  agreementId: number,
  actorId: number,
  detail: Record<string, unknown>,
) => recordAudit(tx, { actorId, verb, subject: 'agreement', subjectId: agreementId, detail })
