import type { Span } from './report-reading'

/** One line of a report without the white space around it, and where it stands in the text. */
export type Line = Span & { text: string; index: number; afterGap: boolean }

/** The lines that have something on them; `afterGap`: an empty line stands before. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let start = 0
  let gap = true
  for (const raw of text.split('\n')) {
    const trimmed = raw.trim()
    if (trimmed === '') gap = true
    else {
      const at = start + raw.indexOf(trimmed)
      lines.push({
        text: trimmed,
        start: at,
        end: at + trimmed.length,
        index: lines.length,
        afterGap: gap,
      })
      gap = false
    }
    start += raw.length + 1
  }
  return lines
}
