import { and, eq, gt, isNull, lt, ne, sql } from 'drizzle-orm'
import type { Role } from '../../domain/permissions'
import { desk } from '../client'
import { sessions, staff } from '../schema/index'
import { recordAudit } from './audit'

/** Somebody signed in. */
export type Editor = { id: number; name: string; email: string; role: Role; sessionId: string }

const hours = 12

/** Begins a session; ended ones are cleared away. */
export async function beginSession(staffId: number, userAgent: string | null): Promise<string> {
  return desk.transaction(async (tx) => {
    await tx.delete(sessions).where(lt(sessions.expiresAt, sql`now()`))
    const [session] = await tx
      .insert(sessions)
      .values({
        staffId,
        userAgent: userAgent?.slice(0, 300) ?? null,
        expiresAt: sql`now() + make_interval(hours => ${hours})`,
      })
      .returning({ id: sessions.id })
    await recordAudit(tx, {
      actorId: staffId,
      verb: 'session.begun',
      subject: 'staff',
      subjectId: staffId,
    })
    return session!.id
  })
}

/** Who a session belongs to; null once it has ended, expired, or the account was disabled. */
export async function findEditor(sessionId: string): Promise<Editor | null> {
  if (!/^[0-9a-f-]{36}$/.test(sessionId)) return null
  const [editor] = await desk
    .select({
      id: staff.id,
      name: staff.name,
      email: staff.email,
      role: staff.role,
      sessionId: sessions.id,
    })
    .from(sessions)
    .innerJoin(staff, eq(staff.id, sessions.staffId))
    .where(
      and(eq(sessions.id, sessionId), gt(sessions.expiresAt, sql`now()`), isNull(staff.disabledAt)),
    )
  return editor ?? null
}

export async function endSession(sessionId: string) {
  await desk.delete(sessions).where(eq(sessions.id, sessionId))
}

/** Signs somebody out everywhere. */
export async function endAllSessions(staffId: number, actorId: number) {
  await desk.transaction(async (tx) => {
    await tx.delete(sessions).where(eq(sessions.staffId, staffId))
    await recordAudit(tx, { actorId, verb: 'sessions.ended', subject: 'staff', subjectId: staffId })
  })
}

/** The account of an address, for checking its password. */
export async function findAccount(email: string) {
  const [account] = await desk
    .select({ id: staff.id, passwordHash: staff.passwordHash })
    .from(staff)
    .where(and(eq(staff.email, email.toLowerCase()), isNull(staff.disabledAt)))
  return account ?? null
}

/** Sets a new password; every other session of the account ends. */
export async function changePassword(editor: Editor, passwordHash: string) {
  await desk.transaction(async (tx) => {
    await tx
      .update(staff)
      .set({ passwordHash, passwordChangedAt: sql`now()` })
      .where(eq(staff.id, editor.id))
    await tx
      .delete(sessions)
      .where(and(eq(sessions.staffId, editor.id), ne(sessions.id, editor.sessionId)))
    await recordAudit(tx, {
      actorId: editor.id,
      verb: 'password.changed',
      subject: 'staff',
      subjectId: editor.id,
    })
  })
}
