import type { PlannedAgreement } from '../../domain/imports/plan'
import type { Meant } from '../../domain/imports/plan-parties'
import type { Transaction } from '../client'
import { importChanges } from '../schema/index'
import { insertNamedEntity } from './named-entities'

/** Puts on record whom an editor said is to be made, once each; readers see nothing of them yet. */
export async function makeEntities(
  tx: Transaction,
  importId: number,
  planned: PlannedAgreement[],
  editorId: number,
): Promise<Map<string, number>> {
  const made = new Map<string, number>()
  const named = planned.flatMap(({ parties, acts }) => [...parties, ...acts].map(({ who }) => who))
  for (const who of named) {
    if (!who || 'entityId' in who || made.has(who.made)) continue
    const { kind, name } = who
    const id = await insertNamedEntity(tx, { kind, name }, editorId)
    made.set(who.made, id)
    await tx
      .insert(importChanges)
      .values({ importId, kind: 'entity', recordId: id, after: { kind, name } })
  }
  return made
}

/** The key of whom is meant, on record by now. */
export const keyOfMeant = (who: Meant, made: Map<string, number>): number =>
  'entityId' in who ? who.entityId : made.get(who.made)!
