import { isInside, type Box, type Point } from './boxes'
import type { Trace } from './traced'

const step = 14
const most = 60

/**
 * Where on its land the name of a country may be centred: where all of it stands on the land, the
 * nearest to the middle first, then where only its middle does.
 * @param land cut to the picture
 * @param size of the name
 */
export function seatsOn(
  land: Trace,
  picture: { width: number; height: number },
  size: { width: number; height: number },
): Point[] {
  const rings = land.map(({ points }) => points)
  const inside: Point[] = []
  for (let y = step; y < picture.height; y += step) {
    for (let x = step; x < picture.width; x += step) {
      if (isOn(rings, { x, y })) inside.push({ x, y })
    }
  }
  if (inside.length === 0) return []
  const middle = {
    x: inside.reduce((sum, { x }) => sum + x, 0) / inside.length,
    y: inside.reduce((sum, { y }) => sum + y, 0) / inside.length,
  }
  const far = ({ x, y }: Point) => Math.hypot(x - middle.x, y - middle.y)
  return inside
    .filter((seat) => isInside(boxAt(seat, size), picture.width, picture.height, 4))
    .map((seat) => ({ seat, rank: far(seat) + 40 * beyond(rings, boxAt(seat, size)) }))
    .toSorted((a, b) => a.rank - b.rank)
    .slice(0, most)
    .map(({ seat }) => seat)
}

function isOn(rings: Point[][], { x, y }: Point): boolean {
  let on = false
  for (const ring of rings) {
    for (let at = 0, before = ring.length - 1; at < ring.length; before = at++) {
      const [a, b] = [ring[at]!, ring[before]!]
      if (a.y > y !== b.y > y && x < ((b.x - a.x) * (y - a.y)) / (b.y - a.y) + a.x) on = !on
    }
  }
  return on
}

const boxAt = ({ x, y }: Point, { width, height }: { width: number; height: number }): Box => ({
  left: x - width / 2,
  right: x + width / 2,
  top: y - height / 2,
  bottom: y + height / 2,
})

/** How many of a box's corners and ends lie off the land. */
function beyond(rings: Point[][], { left, right, top, bottom }: Box): number {
  const middle = (top + bottom) / 2
  return [
    [left, top],
    [right, top],
    [left, middle],
    [right, middle],
    [left, bottom],
    [right, bottom],
  ].filter(([x, y]) => !isOn(rings, { x: x!, y: y! })).length
}
