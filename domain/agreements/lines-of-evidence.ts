export type Evidence = {
  id: number
  outletId: number | null
  originId: number | null
  originOutletId: number | null
}

/**
 * How many independent lines of evidence some sources are: those that relay one origin, or come
 * from one outlet, count once; what relays a relay counts with the origin of both.
 */
export function linesOfEvidence(sources: Evidence[]): number {
  const byId = new Map(sources.map((source) => [source.id, source]))
  return new Set(sources.map((source) => originOf(source, byId))).size
}

function originOf(source: Evidence, byId: Map<number, Evidence>): string {
  let first = source
  const passed = new Set<number>()
  while (first.originId !== null && !passed.has(first.id)) {
    passed.add(first.id)
    const origin = byId.get(first.originId)
    if (!origin) return `source ${first.originId}`
    first = origin
  }
  // Sources that relay each other in a ring are one line, named by the smallest of them.
  if (passed.has(first.id)) return `source ${Math.min(...passed)}`
  const outlet = first.originOutletId ?? first.outletId
  return outlet === null ? `source ${first.id}` : `outlet ${outlet}`
}
