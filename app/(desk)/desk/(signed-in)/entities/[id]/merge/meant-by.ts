import { findDeskEntity, type DeskEntity } from '@/db/queries/desk/entities'
import {
  findEntitiesNamed,
  resolveEntity,
  type NamedEntity,
} from '@/db/queries/desk/entities-by-name'

type Meant = { merged: DeskEntity | null; choices: NamedEntity[]; fault: string | null }

/** Which other entity of the kind was typed: by key, address or name; several are offered. */
export async function meantBy(typed: string, kept: DeskEntity): Promise<Meant> {
  const none = { merged: null, choices: [], fault: null }
  if (!typed) return none
  if (/^[1-9]\d{0,8}$/.test(typed)) return meant(Number(typed), kept)
  const named = (await findEntitiesNamed(typed, [kept.kind])).filter(({ id }) => id !== kept.id)
  if (named.length > 1) return { ...none, choices: named, fault: `Several are called “${typed}”.` }
  if (named.length === 1) return meant(named[0]!.id, kept)
  const found = await resolveEntity(typed, [kept.kind])
  return 'fault' in found ? { ...none, fault: found.fault } : meant(found.entity.id, kept)
}

async function meant(id: number, kept: DeskEntity): Promise<Meant> {
  const none = { merged: null, choices: [] }
  const merged = await findDeskEntity(id)
  if (!merged || merged.mergedIntoId !== null) return { ...none, fault: 'It is not on record.' }
  if (id === kept.id) return { ...none, fault: 'An entity cannot be merged into itself.' }
  if (merged.kind !== kept.kind) return { ...none, fault: 'It is of another kind.' }
  if (merged.isoCode !== null) {
    return { ...none, fault: 'A country with an ISO code stays. Merge the other one into it.' }
  }
  return { merged, choices: [], fault: null }
}
