export type Point = { x: number; y: number }
export type Box = { left: number; top: number; right: number; bottom: number }
export type Segment = [Point, Point]

export const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom

/** Whether a box keeps a distance from the edges of a picture. */
export const isInside = (box: Box, width: number, height: number, distance: number) =>
  box.left >= distance &&
  box.top >= distance &&
  box.right <= width - distance &&
  box.bottom <= height - distance

export const around = ({ x, y }: Point, radius: number): Box => ({
  left: x - radius,
  top: y - radius,
  right: x + radius,
  bottom: y + radius,
})

/** Whether a line runs through a box (Liang and Barsky's clipping). */
export function crosses([from, to]: Segment, box: Box): boolean {
  const [dx, dy] = [to.x - from.x, to.y - from.y]
  let [first, last] = [0, 1]
  for (const [step, room] of [
    [-dx, from.x - box.left],
    [dx, box.right - from.x],
    [-dy, from.y - box.top],
    [dy, box.bottom - from.y],
  ] as const) {
    if (step === 0 && room <= 0) return false
    if (step < 0) first = Math.max(first, room / step)
    if (step > 0) last = Math.min(last, room / step)
  }
  return first < last
}
