import type { Side } from './timeline-filters'

/** A column of a timeline. */
export type Lane = { key: string; name: string }

export type Lanes = {
  /** From the left. */
  columns: Lane[]
  /** Third parties, where they stand apart from the columns: below them. */
  apart: Lane | null
  /** The lane of what happened (null), or of what a side says. */
  of: (side: Side | null) => Lane
}

type Party = { id: number; name: string }

/** More lanes than this nobody reads side by side. */
const mostLanes = 8

const happened: Lane = { key: 'happened', name: 'What happened' }
const others: Lane = { key: 'others', name: 'Others' }
const otherParties: Lane = { key: 'other-parties', name: 'Other parties' }

/**
 * How a timeline stands side by side. Of two parties each has a side of its own, with what happened
 * between them and everybody else apart. Of one, or of more, each that speaks has a lane beside what
 * happened, in the order of the instrument; where they are too many, those that say least share one.
 * @param claims how many claims there are of each side
 */
export function lanesOf(parties: Party[], claims: Map<Side, number>): Lanes {
  const [first, second] = parties
  if (first && second && parties.length === 2) {
    const [left, right] = [laneOf(first), laneOf(second)]
    return {
      columns: [left, happened, right],
      apart: others,
      of: (side) =>
        side === null ? happened : side === first.id ? left : side === second.id ? right : others,
    }
  }
  const speaking = parties.filter(({ id }) => claims.get(id))
  const own = mostHeard(speaking, claims)
  const lanes = new Map(own.map((party) => [party.id, laneOf(party)]))
  return {
    columns: [
      happened,
      ...lanes.values(),
      ...(own.length < speaking.length ? [otherParties] : []),
      ...(claims.get('others') ? [others] : []),
    ],
    apart: null,
    of: (side) => {
      if (side === null) return happened
      return side === 'others' ? others : (lanes.get(side) ?? otherParties)
    },
  }
}

const laneOf = ({ id, name }: Party): Lane => ({ key: `party-${id}`, name })

function mostHeard(speaking: Party[], claims: Map<Side, number>): Party[] {
  if (speaking.length <= mostLanes) return speaking
  const heard = speaking
    .toSorted((a, b) => (claims.get(b.id) ?? 0) - (claims.get(a.id) ?? 0))
    .slice(0, mostLanes - 1)
  return speaking.filter((party) => heard.includes(party))
}
