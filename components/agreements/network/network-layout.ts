import { widthOf } from '../../maps/text-width'

export const width = 480
export const textSize = 17
export const markSize = 26
/** Between marks, so that a finger hits one: 24 px on a phone. */
const apart = 36
const lineHeight = 19
const middle = width / 2
/** The inner end of the names on the left; those on the right mirror it. */
const inner = 130
const nameRoom = inner - 8

export type Bond = { key: string; with: string[] }
type Point = { x: number; y: number }
export type LaidPartner = Point & { key: string; lines: string[]; side: 'left' | 'right' }
export type LaidBond = Point & { key: string; number: number; paths: string[] }
export type Network = {
  height: number
  centre: Point & { lines: string[]; height: number }
  partners: LaidPartner[]
  bonds: LaidBond[]
}

/**
 * A country between its partners: their names left and right in the order given, an agreement with one
 * of them on the line to it, one with several in the middle with a line to each. Nothing covers
 * another, and the same agreements always lie the same way.
 * @param partners keys and names of those that are shown; others are left out
 */
export function layNetwork(
  country: string,
  partners: { key: string; name: string }[],
  bonds: Bond[],
): Network {
  const shown = new Set(partners.map(({ key }) => key))
  const numbered = bonds.map((bond, index) => ({
    ...bond,
    number: index + 1,
    shared: bond.with.length !== 1,
  }))
  const blocks = partners.map(({ key, name }) => {
    const own = numbered.filter((bond) => !bond.shared && bond.with[0] === key)
    const lines = linesOf(name, nameRoom)
    return {
      key,
      lines,
      own,
      height: Math.max(lines.length * lineHeight + 14, own.length * apart, apart),
    }
  })
  const { left, right } = sidesOf(blocks)
  const shared = numbered.filter((bond) => bond.shared)
  const centreLines = linesOf(country.toUpperCase(), 92)
  const box = centreLines.length * lineHeight + 16
  const rows = shared.length > 6 ? Math.ceil(shared.length / 3) : shared.length
  const tall = Math.max(heightOf(left), heightOf(right), box + 2 * Math.ceil(rows / 2) * apart) + 16
  const centre = { x: middle, y: tall / 2, lines: centreLines, height: box }
  const laid = [...column(left, 'left', tall), ...column(right, 'right', tall)]
  const spots = spotsOf(shared.length, centre)
  return {
    height: tall,
    centre,
    partners: laid.map(({ key, lines, side, y }) => ({
      key,
      lines,
      side,
      x: mirrored(inner - 8, side),
      y,
    })),
    bonds: [
      ...laid.flatMap((partner) =>
        partner.own.map(({ key, number }, index) => {
          const y = partner.y + (index - (partner.own.length - 1) / 2) * apart
          const x = mirrored(inner + 8 + markSize / 2, partner.side)
          return { key, number, x, y, paths: [curve(endOf(partner), centre, { x, y })] }
        }),
      ),
      ...shared.map(({ key, number, with: others }, index) => {
        const spot = spots[index]!
        const ends = laid.filter(
          (partner) => shown.has(partner.key) && others.includes(partner.key),
        )
        const paths = ends.map((partner) => curve(endOf(partner), spot))
        return {
          key,
          number,
          ...spot,
          paths: [`M${middle},${centre.y}L${spot.x},${spot.y}`, ...paths],
        }
      }),
    ].toSorted((a, b) => a.number - b.number),
  }
}

type Block = {
  key: string
  lines: string[]
  own: { key: string; number: number }[]
  height: number
}
type Placed = Block & { side: 'left' | 'right'; y: number }

/** The first of them left, up to half of the height; one alone stands right. */
function sidesOf(blocks: Block[]): { left: Block[]; right: Block[] } {
  const half = heightOf(blocks) / 2
  let sum = 0
  const isLeft = blocks.map(({ height }) => {
    sum += height
    return sum <= half + height / 2 - 1
  })
  return {
    left: blocks.filter((_, at) => isLeft[at]),
    right: blocks.filter((_, at) => !isLeft[at]),
  }
}

const heightOf = (blocks: Block[]) => blocks.reduce((sum, { height }) => sum + height, 0)

function column(blocks: Block[], side: 'left' | 'right', tall: number): Placed[] {
  let top = (tall - heightOf(blocks)) / 2
  return blocks.map((block) => {
    const y = Math.round(top + block.height / 2)
    top += block.height
    return { ...block, side, y }
  })
}

/** In the middle above and below the country, in threes where they are many. */
function spotsOf(count: number, centre: Point & { height: number }): Point[] {
  const across = count > 6 ? 3 : 1
  return Array.from({ length: count }, (_, index) => {
    const row = Math.floor(index / across)
    const far = centre.height / 2 + apart / 2 + Math.floor(row / 2) * apart
    const x = middle + (across === 1 ? 0 : ((index % across) - 1) * apart)
    return { x, y: Math.round(centre.y + (row % 2 === 0 ? -far : far)) }
  })
}

const endOf = ({ side, y }: Placed): Point => ({ x: mirrored(inner, side), y })
const mirrored = (x: number, side: 'left' | 'right') => (side === 'left' ? x : width - x)

/** A line that leaves a name level; through a mark on it, where there is one. */
function curve(from: Point, to: Point, by?: Point): string {
  const start = by ? `M${from.x},${from.y}L${by.x},${by.y}` : `M${from.x},${from.y}`
  const { x, y } = by ?? from
  const bend = Math.round((x + to.x) / 2)
  return `${start}C${bend},${y} ${bend},${Math.round(to.y)} ${to.x},${Math.round(to.y)}`
}

/** Words in lines no wider than their room; a word alone may be. */
function linesOf(words: string, room: number): string[] {
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const longer = lines.length ? `${lines.at(-1)} ${word}` : word
    if (lines.length > 0 && widthOf(longer, textSize) <= room) lines[lines.length - 1] = longer
    else lines.push(word)
  }
  return lines
}
