import { and, desc, eq, lt } from 'drizzle-orm'
import { desk } from '../../client'
import { auditLog, staff } from '../../schema/index'

/** What was done at the desk, the latest first. */
export function listLog(
  { actor, subject, before }: { actor: string; subject: string; before: number | null },
  limit: number,
) {
  return desk
    .select({
      id: auditLog.id,
      at: auditLog.at,
      actor: staff.name,
      verb: auditLog.verb,
      subject: auditLog.subject,
      subjectId: auditLog.subjectId,
      detail: auditLog.detail,
    })
    .from(auditLog)
    .leftJoin(staff, eq(staff.id, auditLog.actorId))
    .where(
      and(
        actor ? eq(staff.name, actor) : undefined,
        subject ? eq(auditLog.subject, subject) : undefined,
        before === null ? undefined : lt(auditLog.id, before),
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(limit)
}

export function listStaffNames() {
  return desk.select({ name: staff.name }).from(staff).orderBy(staff.name)
}
