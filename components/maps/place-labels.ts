import { around, crosses, isInside, overlaps, type Box, type Point, type Segment } from './boxes'
import { widthOf } from './text-width'

/** What is to be named on a picture: a place by its dot, a country anywhere on its land. */
export type Mark = Point & {
  name: string
  kind: 'place' | 'country'
  /** Where the name of a country may be centred, the best first; none: beside its point. */
  seats: Point[]
}
export type PlacedLabel = Point & {
  name: string
  /** The name, in two where it is long. */
  lines: string[]
  kind: Mark['kind']
  anchor: 'start' | 'middle' | 'end'
  leader: Segment | null
}
/** A number in place of names there was no room for. */
export type PlacedNumber = Point & { number: number; names: string[]; leader: Segment | null }
export type Placing = {
  labels: PlacedLabel[]
  numbers: PlacedNumber[]
  /** Those there was no room for at all. */
  unnamed: string[]
}

/** The largest size the names are set in, in the units of the picture: what a phone shows. */
export const labelSize = 17
export const countrySpacing = 0.05
export const lineHeight = 1.12
export const numberRadius = 11
const dotRadius = 5
const edge = 3

type Size = { width: number; height: number }
type Candidate = { box: Box; leader: Segment | null; label: Omit<PlacedLabel, 'leader'> }

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
  const taken: Taken = { boxes: [], leaders: [] }
  const inReach = marks
    .map((mark) => ({
      mark,
      ways: candidatesOf(mark, size).filter(
        ({ box, leader }) =>
          isInside(box, width, height, edge) && isFreeOfDots(box, leader, mark, dots),
      ),
    }))
    .toSorted((a, b) => a.ways.length - b.ways.length)
  const placed = new Map<Mark, PlacedLabel>()
  const left: Mark[] = []
  for (const { mark, ways } of inReach) {
    const way = ways.find(({ box, leader }) => isFree(box, leader, taken))
    if (!way) left.push(mark)
    else {
      take(taken, way.box, way.leader)
      placed.set(mark, { ...way.label, leader: way.leader })
    }
  }
  const unplaced = marks.filter((mark) => left.includes(mark))
  return {
    labels: marks.flatMap((mark) => placed.get(mark) ?? []),
    ...numbered(unplaced, dots, taken, width, height),
  }
}

type Taken = { boxes: Box[]; leaders: Segment[] }

function take(taken: Taken, box: Box, leader: Segment | null) {
  taken.boxes.push(box)
  if (leader) taken.leaders.push(leader)
}

const isFree = (box: Box, leader: Segment | null, { boxes, leaders }: Taken) =>
  !boxes.some((other) => overlaps(other, box) || (leader && crosses(leader, other))) &&
  !leaders.some((other) => crosses(other, box))

const isFreeOfDots = (box: Box, leader: Segment | null, own: Mark, dots: Mark[]) =>
  dots.every((dot) => {
    const spot = around(dot, dotRadius)
    // A leader cannot avoid a dot that its own lies under.
    const near = Math.hypot(dot.x - own.x, dot.y - own.y) < 2 * dotRadius
    return !overlaps(spot, box) && (near || !leader || !crosses(leader, spot))
  })

const directions = [
  [1, 0],
  [-1, 0],
  [0, -1],
  [0, 1],
  [0.8, -0.7],
  [-0.8, -0.7],
  [0.8, 0.7],
  [-0.8, 0.7],
  [0.4, -0.95],
  [-0.4, -0.95],
  [0.4, 0.95],
  [-0.4, 0.95],
] as const

/** How much room the name of a mark takes. */
export function sizeOf({ name, kind }: Pick<Mark, 'name' | 'kind'>, size = labelSize) {
  const [spacing, written] =
    kind === 'country' ? [countrySpacing, (line: string) => line.toUpperCase()] : [0, String]
  const lines = linesOf(name)
  return {
    width: Math.max(...lines.map((line) => widthOf(written(line), size, spacing))),
    height: size * lineHeight * lines.length,
  }
}

/** A long name is cut in two at the space nearest its middle. */
function linesOf(name: string): string[] {
  const spaces = [...name.matchAll(/ /g)].map(({ index }) => index)
  const [at] = spaces.toSorted(
    (a, b) => Math.abs(a - name.length / 2) - Math.abs(b - name.length / 2),
  )
  return name.length < 16 || at === undefined ? [name] : [name.slice(0, at), name.slice(at + 1)]
}

/** Where the name of a mark could stand, the best first; what stands off it has a leader. */
function candidatesOf(mark: Mark, typeSize: number): Candidate[] {
  const { name, kind } = mark
  const size = sizeOf(mark, typeSize)
  const label = { name, kind, lines: linesOf(name) }
  const home = mark.seats[0] ?? mark
  const seated = mark.seats.map(({ x, y }): Candidate => ({
    box: boxOf(x - size.width / 2, y, size),
    leader: null,
    label: { ...label, x, y, anchor: 'middle' },
  }))
  const beside = [0, 16, 32, 50, 72].flatMap((further) =>
    directions.map(([right, down]): Candidate => {
      const at = {
        x: home.x + right * (8 + further),
        y: home.y + down * ((Math.abs(right) < 0.5 ? 5 + size.height / 2 : 10) + further),
      }
      const anchor = right > 0 ? 'start' : right < 0 ? 'end' : 'middle'
      const left = at.x - (right > 0 ? 0 : right < 0 ? size.width : size.width / 2)
      const end =
        right === 0
          ? { x: at.x, y: at.y - (down * size.height) / 2 }
          : { x: at.x - right * 2, y: at.y }
      return {
        box: boxOf(left, at.y, size),
        leader: further > 0 ? [{ x: home.x, y: home.y }, end] : null,
        label: { ...label, ...at, anchor },
      }
    }),
  )
  return [...seated, ...beside.filter(({ leader }) => leader !== null || seated.length === 0)]
}

/** @param middle the height of the middle of the letters */
const boxOf = (left: number, middle: number, { width, height }: Size): Box => ({
  left,
  right: left + width,
  top: middle - height / 2,
  bottom: middle + height / 2,
})

function numbered(marks: Mark[], dots: Mark[], taken: Taken, width: number, height: number) {
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
