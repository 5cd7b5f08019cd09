import type { PreparedWorld } from '../../mentions/name-index'
import { outletNamed } from '../outlets'
import { placesIn } from './dateline'

/** A dateline on a line of its own: where from, by whom. */
export type DatelineLine = { words: string; placeIds: number[]; outlet: string | null }

/**
 * Reads a line that holds a dateline and nothing else: "BAGHDAD, Iraq", "Baghdad – INA", "Shafaq
 * News – Baghdad", "بغداد- (د ب أ)". Null for others.
 */
export function datelineLineIn(
  line: string,
  prepared: PreparedWorld,
  afterHeadline: boolean,
): DatelineLine | null {
  if (line.length > 60 || /[.!?]$/.test(line)) return null
  const parts = line
    .split(/\s*[-–—:|/]\s*|\s*[([](?=[^()]+[)\]]$)/u)
    .map((part) => part.replace(/[)\]]$/, '').trim())
    .filter(Boolean)
  if (parts.length === 2) {
    const at = parts.findIndex((part) => outletNamed(part, prepared))
    const words = parts[1 - at]
    const placeIds = at < 0 ? [] : wholly(words!, prepared)
    if (placeIds.length > 0)
      return { words: words!, placeIds, outlet: outletNamed(parts[at]!, prepared) }
  }
  const places = line.replace(/[:.]$/, '')
  if (!afterHeadline || !/^\p{Lu}{3}[\p{Lu} .’'-]*(?:, [\p{Lu}][\p{L} ]+)?$/u.test(places))
    return null
  const placeIds = wholly(places, prepared)
  const isPlace = placeIds.some((id) => prepared.entities.get(id)!.kind === 'place')
  return isPlace ? { words: places, placeIds, outlet: null } : null
}

/** The places words name, where they name nothing else. */
function wholly(words: string, prepared: PreparedWorld): number[] {
  const found = placesIn(words, prepared)
  const parts = words.split(/\s*,\s*/)
  return found.length >= parts.length && words.split(' ').length <= 6 ? found : []
}
