import { eq, sql } from 'drizzle-orm'
import type { Role } from '../../domain/permissions'
import { desk, type Transaction } from '../client'
import { sessions, staff } from '../schema/index'
import { recordAudit } from './audit'

// What the operator does with accounts, from outside the desk: nobody is signed in.
const actorId = null

/** The account of an address, also when it is disabled, or null. */
export async function findStaffByEmail(email: string) {
  const { id, name, role, disabledAt } = staff
  const [found] = await desk
    .select({ id, name, role, disabledAt })
    .from(staff)
    .where(eq(staff.email, email))
  return found ?? null
}

/** Makes an account. The address is in lower case; one that is known is refused. */
export function createAccount(account: {
  name: string
  email: string
  role: Role
  passwordHash: string
}): Promise<{ id: number } | 'email taken'> {
  return desk.transaction(async (tx) => {
    const [row] = await tx
      .insert(staff)
      .values(account)
      .onConflictDoNothing()
      .returning({ id: staff.id })
    if (!row) return 'email taken'
    await record(tx, 'account.created', row.id, { role: account.role })
    return row
  })
}

/** Sets a new password for somebody who forgot theirs; every session of theirs ends. */
export async function resetPassword(id: number, passwordHash: string) {
  await desk.transaction(async (tx) => {
    const change = { passwordHash, passwordChangedAt: sql`now()` }
    await tx.update(staff).set(change).where(eq(staff.id, id))
    await tx.delete(sessions).where(eq(sessions.staffId, id))
    await record(tx, 'password.reset', id)
  })
}

/** Closes an account; every session of it ends. What the person wrote stays theirs. */
export async function disableAccount(id: number) {
  await desk.transaction(async (tx) => {
    await tx
      .update(staff)
      .set({ disabledAt: sql`now()` })
      .where(eq(staff.id, id))
    await tx.delete(sessions).where(eq(sessions.staffId, id))
    await record(tx, 'account.disabled', id)
  })
}

/** Opens a disabled account again, with the password it had. */
export async function enableAccount(id: number) {
  await desk.transaction(async (tx) => {
    await tx.update(staff).set({ disabledAt: null }).where(eq(staff.id, id))
    await record(tx, 'account.enabled', id)
  })
}

const record = (tx: Transaction, verb: string, subjectId: number, detail = {}) =>
  recordAudit(tx, { actorId, verb, subject: 'staff', subjectId, detail })
