import type { Box, Segment } from './boxes'
import {
  countrySpacing,
  directions,
  labelSize,
  lineHeight,
  type Mark,
  type PlacedLabel,
} from './marks'
import { widthOf } from './text-width'

type Size = { width: number; height: number }
export type Candidate = { box: Box; leader: Segment | null; label: Omit<PlacedLabel, 'leader'> }

/** Where the name of a mark could stand, the best first; what stands off it has a leader. */
export function candidatesOf(mark: Mark, typeSize: number): Candidate[] {
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
