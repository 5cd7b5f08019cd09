import { isInside } from './boxes'
import { candidatesOf, type Candidate } from './label-candidates'
import { edge, labelSize, type Mark, type PlacedLabel, type Placing } from './marks'
import { placeNumbers } from './place-numbers'
import { isFree, isFreeOfDots, take, type Taken } from './taken'

/**
 * Names marks so that no name covers another, a dot or a leader, or leaves the picture. Those with
 * the fewest ways go first. What finds no room is numbered, neighbours under one number; the same
 * marks are always named the same way.
 * @param size the largest the names are set in
 */
export function placeLabels(
  marks: Mark[],
  width: number,
  height: number,
  size = labelSize,
): Placing {
  const dots = marks.filter((mark) => mark.seats.length === 0)
  const inReach = marks
    .map((mark) => ({
      mark,
      ways: candidatesOf(mark, size).filter(
        ({ box, leader }) =>
          isInside(box, width, height, edge) && isFreeOfDots(box, leader, mark, dots),
      ),
    }))
    .toSorted((a, b) => a.ways.length - b.ways.length)
  const { placed, taken } = bestOf(inReach)
  const unplaced = marks.filter((mark) => !placed.has(mark))
  return {
    labels: marks.flatMap((mark) => placed.get(mark) ?? []),
    ...placeNumbers(unplaced, dots, taken, width, height),
  }
}

type InReach = { mark: Mark; ways: Candidate[] }

/** Tried again with those left out going first, as often as it may still help. */
function bestOf(inReach: InReach[]) {
  let [order, last] = [inReach, placedInOrder(inReach)]
  let best = last
  for (let round = 0; round < 16 && best.placed.size < inReach.length; round += 1) {
    const { placed } = last
    const isLeft = ({ mark }: InReach) => !placed.has(mark)
    order = [...order.filter(isLeft), ...order.filter((one) => !isLeft(one))]
    last = placedInOrder(order)
    if (last.placed.size > best.placed.size) best = last
  }
  return best
}

function placedInOrder(order: InReach[]) {
  const taken: Taken = { boxes: [], leaders: [] }
  const placed = new Map<Mark, PlacedLabel>()
  for (const { mark, ways } of order) {
    const way = ways.find(({ box, leader }) => isFree(box, leader, taken))
    if (!way) continue
    take(taken, way.box, way.leader)
    placed.set(mark, { ...way.label, leader: way.leader })
  }
  return { placed, taken }
}
