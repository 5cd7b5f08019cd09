import type { Point } from './boxes'

/** Rings and lines of a picture: whole units, closed or open. */
export type Trace = { points: Point[]; closed: boolean }[]

/**
 * The lines of a path with fewer points; rings too small to be seen are left out.
 * @param path as d3 writes it: absolute, of straight lines
 * @param nearest points nearer to the one before than this many units are not seen
 */
export function traced(path: string | null, nearest: number): Trace {
  if (!path) return []
  return path
    .split('M')
    .slice(1)
    .flatMap((written) => {
      const closed = written.endsWith('Z')
      const points = spaced(written.replace('Z', '').split('L').map(pointOf), nearest)
      return points.length < (closed ? 3 : 2) ? [] : [{ points, closed }]
    })
}

/** A trace as a path, each point by its way from the one before: half as long as by its place. */
export function pathOf(trace: Trace): string {
  return trace
    .map(({ points: [first, ...rest], closed }) => {
      let last = first!
      const ways = rest.map((point) => {
        const way = `${point.x - last.x}${joined(point.y - last.y)}`
        last = point
        return way
      })
      const line = ways.reduce((all, way) => (way.startsWith('-') ? all + way : `${all} ${way}`))
      return `M${first!.x}${joined(first!.y)}l${line}${closed ? 'z' : ''}`
    })
    .join('')
}

const joined = (y: number) => (y < 0 ? `${y}` : ` ${y}`)

function pointOf(written: string): Point {
  const [x, y] = written.split(',').map(Number)
  return { x: x!, y: y! }
}

function spaced(points: Point[], nearest: number): Point[] {
  const kept: Point[] = []
  points.forEach(({ x, y }, index) => {
    const last = kept.at(-1)
    const end = index === points.length - 1
    if (!last || end || Math.abs(last.x - x) + Math.abs(last.y - y) >= nearest) kept.push({ x, y })
  })
  return kept
}
