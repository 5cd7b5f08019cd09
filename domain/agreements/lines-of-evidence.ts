export type Evidence = {
  id: number
  outletId: number | null
  originId: number | null
  originOutletId: number | null
}

/**
 * How many independent lines of evidence some sources are: those that relay one origin, or come
 * from one outlet, count once.
 */
export function linesOfEvidence(sources: Evidence[]): number {
  const origins = sources.map(({ id, outletId, originId, originOutletId }) => {
    if (originId !== null) return `source ${originId}`
    const outlet = originOutletId ?? outletId
    return outlet === null ? `source ${id}` : `outlet ${outlet}`
  })
  return new Set(origins).size
}
