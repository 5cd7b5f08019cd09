import { sql } from 'drizzle-orm'
import { desk } from '../client'
import { namesOfBoth } from '../queries/desk/duplicates'
import { findKnownEntities } from '../queries/desk/known-entities'
import { keptApart } from '../schema/index'
import { recordAudit } from './audit'

/** Remembers that two who look like one are two, until a name is added to one of them. */
export async function keepApart(
  oneId: number,
  otherId: number,
  editorId: number,
): Promise<boolean> {
  const known = await findKnownEntities([oneId, otherId])
  const [one, other] = [known.get(oneId), known.get(otherId)]
  if (!one || !other || oneId === otherId) return false
  return desk.transaction(async (tx) => {
    await tx.execute(sql`delete from kept_apart
      where least(one_id, other_id) = ${Math.min(oneId, otherId)}
        and greatest(one_id, other_id) = ${Math.max(oneId, otherId)}`)
    await tx
      .insert(keptApart)
      .values({ oneId, otherId, names: namesOfBoth(one, other), byId: editorId })
    const detail = { otherId, name: other.name }
    const entry = { actorId: editorId, verb: 'entity.kept-apart', subject: 'entity' }
    await recordAudit(tx, { ...entry, subjectId: oneId, detail })
    return true
  })
}

/** Takes back that two are two: they are asked about again. */
export async function takeBackApart(id: number, editorId: number): Promise<boolean> {
  return desk.transaction(async (tx) => {
    const [gone] = await tx
      .delete(keptApart)
      .where(sql`${keptApart.id} = ${id}`)
      .returning({ oneId: keptApart.oneId, otherId: keptApart.otherId })
    if (!gone) return false
    const entry = { actorId: editorId, verb: 'entity.kept-apart-taken-back', subject: 'entity' }
    await recordAudit(tx, { ...entry, subjectId: gone.oneId, detail: { otherId: gone.otherId } })
    return true
  })
}
