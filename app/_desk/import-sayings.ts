import { resolveEntity } from '@/db/queries/desk/entities-by-name'
import { listIn, textIn, type SentValues } from '@/domain/forms/sent-values'
import { centuries, dateOrders } from '@/domain/imports/column-dates'
import { makeable, type NameSaying } from '@/domain/imports/names'
import type { Decisions } from '@/domain/imports/planning'
import { actors } from './record-fields'

/** What is said of columns of dates: `order-COLUMN` and `century-COLUMN`. */
export function readDateSayings(sent: SentValues): Decisions['dates'] {
  return Object.fromEntries(
    listIn(sent, 'columns').map((column) => [
      column,
      {
        order: dateOrders.find((one) => one === textIn(sent, `order-${column}`)),
        century: centuries.find((one) => one === textIn(sent, `century-${column}`)),
      },
    ]),
  )
}

/**
 * What is said of names: `say-0` and, for somebody not offered, a name or address in `pick-0`; with
 * `rest`, those nothing is said of are left out.
 */
export async function readNameSayings(
  sent: SentValues,
): Promise<{ names: Decisions['names'] } | { errors: Record<string, string[]> }> {
  const names: Decisions['names'] = {}
  const errors: Record<string, string[]> = {}
  for (const [place, normal] of listIn(sent, 'normals').entries()) {
    const pick = textIn(sent, `pick-${place}`)
    const found = pick ? await resolveEntity(pick, actors.kinds) : null
    if (found && 'fault' in found) errors[`pick-${place}`] = [found.fault]
    const saying = sayingOf(textIn(sent, `say-${place}`))
    if (found && 'entity' in found) names[normal] = { entityId: found.entity.id }
    else if (saying) names[normal] = saying
  }
  if (Object.keys(errors).length) return { errors }
  if (textIn(sent, 'rest') === 'leave') {
    for (const normal of listIn(sent, 'others')) names[normal] ??= { leaveOut: true }
  }
  return { names }
}

function sayingOf(said: string): NameSaying | null {
  if (said === 'leave') return { leaveOut: true }
  const kind = makeable.find((one) => said === `make:${one}`)
  if (kind) return { make: kind }
  const id = /^entity:([1-9]\d{0,8})$/.exec(said)?.[1]
  return id ? { entityId: Number(id) } : null
}

/** Which agreements are those on record: `match-0` is a key, or new. */
export function readMatchSayings(sent: SentValues): Decisions['matches'] {
  const matches: Decisions['matches'] = {}
  for (const [place, key] of listIn(sent, 'keys').entries()) {
    const said = textIn(sent, `match-${place}`)
    if (said === 'new') matches[key] = 'new'
    else if (/^[1-9]\d{0,8}$/.test(said)) matches[key] = Number(said)
  }
  return matches
}
