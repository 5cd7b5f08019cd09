/**
 * The same path with fewer points; rings too small to be seen are left out.
 * @param nearest points nearer to the one before than this many pixels are not seen
 */
export function thinned(path: string | null, nearest: number): string {
  if (!path) return ''
  return path
    .split('M')
    .slice(1)
    .map((ring) => ringOf(ring, nearest))
    .filter(Boolean)
    .join('')
}

function ringOf(ring: string, nearest: number): string {
  const closed = ring.endsWith('Z')
  const points = ring
    .replace('Z', '')
    .split('L')
    .map((point) => point.split(',').map(Number) as [number, number])
  const thin = spaced(points, nearest)
  if (closed && thin.length < 3) return ''
  return `M${thin.map((point) => point.join(',')).join('L')}${closed ? 'Z' : ''}`
}

function spaced(points: [number, number][], nearest: number): [number, number][] {
  const kept: [number, number][] = []
  points.forEach(([x, y], index) => {
    const last = kept.at(-1)
    const end = index === points.length - 1
    if (!last || end || Math.abs(last[0] - x) + Math.abs(last[1] - y) >= nearest) kept.push([x, y])
  })
  return kept
}
