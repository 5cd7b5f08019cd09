import { describe, expect, it } from 'vitest'
import { scoreSteps, type Judgement } from '@/domain/agreements/score-steps'
import { endLabels, lineOf, plot, scalesOf, yearsIn } from './score-geometry'

const [from, to] = ['2023-01-01', '2027-01-01']
const scales = scalesOf(from, to)
const judged = (id: number, asOf: string, level: Judgement['level']): Judgement => ({
  id,
  commitmentId: id,
  asOf,
  level,
})

describe('the line of a score', () => {
  const steps = scoreSteps(2, [judged(1, '2025-01-01', 'full'), judged(2, '2026-01-01', 'full')])

  it('is level until an assessment and ends on the day that is shown', () => {
    const middle = scales.x('2025-01-01')
    const line = lineOf(steps, 'strict', to, scales)
    expect(line.startsWith(`M${plot.left},${plot.bottom}H${middle}`)).toBe(true)
    expect(line.endsWith(`V${plot.top}H${plot.right}`)).toBe(true)
  })

  it('begins with the first score where it is counted leniently', () => {
    const line = lineOf(steps, 'lenient', to, scales)
    expect(line.startsWith(`M${scales.x('2025-01-01')},${plot.top}`)).toBe(true)
  })

  it('is broken while nothing stands assessed', () => {
    const broken = scoreSteps(1, [
      judged(1, '2024-01-01', 'full'),
      { ...judged(2, '2025-01-01', 'unable-to-assess'), commitmentId: 1 },
      { ...judged(3, '2026-01-01', 'minimum'), commitmentId: 1 },
    ])
    const [begin, end, again] = ['2024-01-01', '2025-01-01', '2026-01-01'].map(scales.x)
    expect(lineOf(broken, 'lenient', to, scales)).toBe(
      `M${begin},${plot.top}H${end}M${again},${scales.y(33)}H${plot.right}`,
    )
  })

  it('is named at its end, the names apart', () => {
    const close = scoreSteps(
      30,
      Array.from({ length: 29 }, (_, id) => judged(id, '2025-01-01', 'full')),
    )
    const [lenient, strict] = endLabels(close, scales)
    expect([lenient!.words, strict!.words]).toEqual(['Lenient 100 %', 'Strict 97 %'])
    expect(strict!.y - lenient!.y).toBeGreaterThanOrEqual(20)
  })

  it('is named once where both ways of counting agree', () => {
    const same = scoreSteps(1, [judged(1, '2025-01-01', 'minimum')])
    expect(endLabels(same, scales)).toEqual([{ words: 'Score 33 %', y: scales.y(33) }])
  })
})

it('years are marked no nearer than they can be read', () => {
  expect(yearsIn(from, to, scales).map(({ year }) => year)).toEqual([
    '2024',
    '2025',
    '2026',
    '2027',
  ])
  const long = yearsIn('1923-06-01', to, scalesOf('1923-06-01', to))
  expect(long.length).toBeLessThan(8)
  long.slice(1).forEach(({ x }, index) => expect(x - long[index]!.x).toBeGreaterThanOrEqual(52))
})

it('a record that begins and ends on one day is drawn all the same', () => {
  const { x } = scalesOf('2025-01-01', '2025-01-01')
  expect(x('2025-01-01')).toBe(plot.left)
})
