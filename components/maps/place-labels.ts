export type Label = { x: number; y: number; words: string; place: boolean }
export type PlacedLabel = Label & { anchor: 'start' | 'end' | 'middle'; dx: number; dy: number }

type Box = { left: number; top: number; right: number; bottom: number }

const positions = [
  { anchor: 'start', dx: 6, dy: 4 },
  { anchor: 'end', dx: -6, dy: 4 },
  { anchor: 'middle', dx: 0, dy: -8 },
  { anchor: 'middle', dx: 0, dy: 17 },
] as const
const centred = { anchor: 'middle', dx: 0, dy: 4 } as const

/** Places labels so that none covers another or leaves the picture; one that cannot is left out. */
export function placeLabels(labels: Label[], width: number, height: number): PlacedLabel[] {
  const taken: Box[] = labels
    .filter(({ place }) => place)
    .map(({ x, y }) => ({ left: x - 4, top: y - 4, right: x + 4, bottom: y + 4 }))
  const placed: PlacedLabel[] = []
  for (const label of labels) {
    const ways = label.place
      ? positions
      : [centred, { ...centred, dy: -12 }, { ...centred, dy: 22 }]
    for (const way of ways) {
      const box = boxOf(label, way)
      const inside =
        box.left >= 4 && box.right <= width - 4 && box.top >= 4 && box.bottom <= height - 4
      if (!inside || taken.some((other) => overlaps(other, box))) continue
      taken.push(box)
      placed.push({ ...label, ...way })
      break
    }
  }
  return placed
}

function boxOf(
  { x, y, words, place }: Label,
  { anchor, dx, dy }: { anchor: string; dx: number; dy: number },
): Box {
  const width = words.length * (place ? 7.2 : 8.6)
  const left = x + dx - (anchor === 'end' ? width : anchor === 'middle' ? width / 2 : 0)
  return { left, right: left + width, top: y + dy - 13, bottom: y + dy + 4 }
}

const overlaps = (a: Box, b: Box) =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
