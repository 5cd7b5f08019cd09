import type { Line } from './lines'
import type { Span } from './report-reading'

export type Paragraph = Span & { text: string; afterGap: boolean }

/**
 * Joins lines into paragraphs. Where lines were broken to a width (as mail and terminals do), the
 * lines between two empty ones are one paragraph; elsewhere each line is.
 */
export function paragraphsOf(text: string, lines: Line[]): Paragraph[] {
  return blocksOf(lines).flatMap((block) =>
    isBrokenToWidth(block)
      ? [join(text, block)]
      : block.map(({ text: words, start, end, afterGap }) => ({
          text: words,
          start,
          end,
          afterGap,
        })),
  )
}

function blocksOf(lines: Line[]): Line[][] {
  const blocks: Line[][] = []
  let last: Line | undefined
  for (const line of lines) {
    // A line taken out between two (a picture, an advertisement) parts them too.
    if (!last || line.afterGap || line.index !== last.index + 1) blocks.push([])
    blocks.at(-1)!.push(line)
    last = line
  }
  return blocks
}

function isBrokenToWidth(block: Line[]): boolean {
  if (block.length < 2) return false
  if (block.length === 2 && !/^\p{Ll}/u.test(block[1]!.text)) return false
  const full = block.slice(0, -1)
  const lengths = full.map(({ text }) => text.length)
  const longest = lengths.reduce((most, one) => Math.max(most, one), 0)
  const unended = full.filter(({ text }) => !/[.!?:”"»؟]$/u.test(text)).length
  return (
    block.at(-1)!.text.length <= longest + 15 &&
    longest >= 45 &&
    longest <= 110 &&
    unended * 2 > full.length &&
    lengths.every((one) => one > longest * 0.55)
  )
}

function join(text: string, block: Line[]): Paragraph {
  const { start, afterGap } = block[0]!
  const { end } = block.at(-1)!
  return { text: text.slice(start, end).replaceAll('\n', ' '), start, end, afterGap }
}
