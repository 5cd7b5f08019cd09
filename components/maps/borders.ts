import type { Position } from 'geojson'
import { mesh } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import { disputedBorders, disputedLands, type DisputedBorder } from './disputed-borders'

export type World = Topology<{
  countries: GeometryCollection<{ name: string }>
  land: GeometryCollection
}>
/** An outline of a world: its number in ISO 3166 and its name. */
export type Land = { id?: string | number; properties?: { name?: string } | null }

/** The borders of a world between lands, those that are agreed and those that are not. */
export function bordersOf(world: World, codeOf: (land: Land) => string | null) {
  const disputesOf = (a: Land, b: Land): DisputedBorder[] => {
    const pair = [codeOf(a), codeOf(b)]
    return disputedBorders.filter(({ between }) => between.every((code) => pair.includes(code)))
  }
  const meeting = (which: (a: Land, b: Land) => boolean) =>
    mesh(world, world.objects.countries, (a, b) => a !== b && which(a, b)).coordinates
  const isWhole = (a: Land, b: Land) =>
    disputedLands.has(a.properties?.name ?? '') ||
    disputedLands.has(b.properties?.name ?? '') ||
    disputesOf(a, b).some(({ within }) => !within)
  const isInPart = (a: Land, b: Land) => !isWhole(a, b) && disputesOf(a, b).length > 0
  const agreed = meeting((a, b) => !isWhole(a, b) && !isInPart(a, b))
  const disputed = meeting(isWhole)
  const parts = meeting(isInPart).flatMap((line) => partsOf(line))
  const linesOf = (which: boolean) =>
    parts.flatMap(({ line, disputed }) => (disputed === which ? [line] : []))
  return {
    borders: [...agreed, ...linesOf(false)],
    disputed: [...disputed, ...linesOf(true)],
  }
}

type Part = { line: Position[]; disputed: boolean }

/** A line cut where it enters and leaves what is disputed. */
function partsOf(line: Position[]): Part[] {
  const parts: Part[] = []
  line.slice(1).forEach((to, index) => {
    const from = line[index]!
    const disputed = isDisputed(from) && isDisputed(to)
    const last = parts.at(-1)
    if (last?.disputed === disputed) last.line.push(to)
    else parts.push({ line: [from, to], disputed })
  })
  return parts
}

const isDisputed = ([longitude, latitude]: Position) =>
  disputedBorders.some(({ within }) => {
    if (!within) return false
    const [west, south, east, north] = within
    return longitude! >= west && longitude! <= east && latitude! >= south && latitude! <= north
  })
