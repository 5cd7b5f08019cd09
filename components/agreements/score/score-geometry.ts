import type { ScoreStep } from '@/domain/agreements/score-steps'

export const width = 480
export const height = 224
/** The plot, within the picture: words stand left, right and below. */
export const plot = { left: 58, right: 366, top: 14, bottom: 190 }
const lineApart = 20

type Value = 'strict' | 'lenient'

/** Where a day and a score lie in a picture of the time from one day to another. */
export function scalesOf(from: string, to: string) {
  const [first, last] = [Date.parse(from), Date.parse(to)]
  const span = Math.max(last - first, 1)
  return {
    x: (day: string) =>
      Math.round(plot.left + ((Date.parse(day) - first) / span) * (plot.right - plot.left)),
    y: (score: number) => Math.round(plot.bottom - (score / 100) * (plot.bottom - plot.top)),
  }
}

type Scales = ReturnType<typeof scalesOf>

/**
 * The line of a score: level until the next step, broken while there is none. Strict it begins at 0,
 * since what nobody has assessed counts as that.
 */
export function lineOf(steps: ScoreStep[], value: Value, to: string, { x, y }: Scales): string {
  let line = value === 'strict' ? `M${plot.left},${y(0)}` : ''
  let broken = line === ''
  for (const { on, score } of steps) {
    const now = score[value]
    if (now === null) line += broken ? '' : `H${x(on)}`
    else line += broken ? `M${x(on)},${y(now)}` : `H${x(on)}V${y(now)}`
    broken = now === null
  }
  return broken ? line : `${line}H${x(to)}`
}

/** The words at the end of each line, far enough apart to be read; one where both lines are one. */
export function endLabels(steps: ScoreStep[], { y }: Scales): { words: string; y: number }[] {
  const last = steps.at(-1)
  if (!last) return []
  const { strict, lenient } = last.score
  if (steps.every(({ score }) => score.strict === score.lenient)) {
    return [{ words: `Score ${strict} %`, y: y(strict) }]
  }
  const below = { words: `Strict ${strict} %`, y: y(strict) }
  if (lenient === null) return [below]
  const above = { words: `Lenient ${lenient} %`, y: y(lenient) }
  const missing = Math.max(0, lineApart - (below.y - above.y))
  const low = Math.min(below.y + missing / 2, plot.bottom)
  return [
    { ...above, y: Math.round(Math.min(above.y - missing / 2, low - lineApart)) },
    { ...below, y: Math.round(low) },
  ]
}

/** The years that begin in a time, no nearer to one another than words need. */
export function yearsIn(from: string, to: string, { x }: Scales): { year: string; x: number }[] {
  const years: { year: string; x: number }[] = []
  for (let year = Number(from.slice(0, 4)) + 1; year <= Number(to.slice(0, 4)); year += 1) {
    const at = x(`${year}-01-01`)
    if (at - (years.at(-1)?.x ?? -100) >= 52) years.push({ year: String(year), x: at })
  }
  return years
}
