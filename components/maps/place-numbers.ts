import { around, isInside, type Box, type Point, type Segment } from './boxes'
import { directions, edge, numberRadius, type Mark, type PlacedNumber } from './marks'
import { isFree, isFreeOfDots, take, type Taken } from './taken'

/** Numbers marks whose names found no room, on their points or off them; neighbours under one. */
export function placeNumbers(
  marks: Mark[],
  dots: Mark[],
  taken: Taken,
  width: number,
  height: number,
) {
  const numbers: PlacedNumber[] = []
  const unnamed: string[] = []
  for (const [first, ...others] of neighbours(marks)) {
    const names = [first, ...others].map(({ name }) => name)
    const rest = dots.filter((dot) => dot !== first && !others.includes(dot))
    const spot = spotsFor(first).find(
      ({ box, leader }) =>
        isInside(box, width, height, edge) &&
        isFree(box, leader, taken) &&
        isFreeOfDots(box, leader, first, rest),
    )
    if (!spot) {
      unnamed.push(...names)
      continue
    }
    take(taken, spot.box, spot.leader)
    numbers.push({ ...spot.at, number: numbers.length + 1, names, leader: spot.leader })
  }
  return { numbers, unnamed }
}

/** Marks that a number of its own each would hide one another. */
function neighbours(marks: Mark[]): [Mark, ...Mark[]][] {
  const groups: [Mark, ...Mark[]][] = []
  for (const mark of marks) {
    const near = groups.find(([{ x, y }]) => Math.hypot(x - mark.x, y - mark.y) < 2 * numberRadius)
    if (near) near.push(mark)
    else groups.push([mark])
  }
  return groups
}

/** On its point or its land, else off it. */
function spotsFor(mark: Mark) {
  const home = [mark.seats[0] ?? mark, ...mark.seats.slice(1)]
  const off = [20, 34, 50, 72].flatMap((far) =>
    directions.map(([right, down]) => ({ x: mark.x + right * far, y: mark.y + down * far })),
  )
  return [
    ...home.map(({ x, y }) => ({ at: { x, y }, leader: null })),
    ...off.map((at) => ({ at, leader: [{ x: mark.x, y: mark.y }, at] satisfies Segment })),
  ].map((one): { at: Point; leader: Segment | null; box: Box } => ({
    ...one,
    box: around(one.at, numberRadius),
  }))
}
