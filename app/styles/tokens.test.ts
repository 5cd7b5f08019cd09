import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { troubleStyle } from '../../domain/pages/trouble-style'

const css = readFileSync(join(import.meta.dirname, 'tokens.css'), 'utf8')
const more = css.indexOf('prefers-contrast: more')

/** Name, and its colour in the light and in the dark scheme. */
const coloursIn = (text: string) =>
  Object.fromEntries(
    [...text.matchAll(/--([\w-]+): light-dark\((#\w+), (#\w+)\)/g)].map(
      ([, name, light, dark]) => [name!, { light: light!, dark: dark! }] as const,
    ),
  )
const usual = coloursIn(css.slice(0, more))
const strong = { ...usual, ...coloursIn(css.slice(more)) }

const inks = ['ink', 'muted', 'seal']
const grounds = ['paper', 'sheet', 'marked', 'land', 'sea']
const pairs = inks
  .flatMap((ink) => grounds.map((ground) => [ink, ground] as const))
  // Only what is being selected stands on this ground.
  .filter(([ink, ground]) => ground !== 'marked' || ink === 'ink')

for (const scheme of ['light', 'dark'] as const) {
  test.each(pairs)(`%s on %s can be read in the ${scheme} scheme (WCAG AA)`, (ink, ground) => {
    expect(contrast(usual[ink]![scheme], usual[ground]![scheme])).toBeGreaterThanOrEqual(4.5)
  })

  test.each(inks)(`%s stands out where more contrast is asked for, ${scheme} (AAA)`, (ink) => {
    expect(contrast(strong[ink]![scheme], strong.paper![scheme])).toBeGreaterThanOrEqual(7)
  })

  test(`each level is darker than the one before it, or lighter, in the ${scheme} scheme`, () => {
    const levels = [0, 1, 2, 3].map((level) => luminance(usual[`level-${level}`]![scheme]))
    const ordered = levels.toSorted((a, b) => (scheme === 'light' ? b - a : a - b))
    expect(levels).toEqual(ordered)
    for (const [index, level] of levels.slice(1).entries()) {
      expect(ratio(level, levels[index]!), `level ${index + 1}`).toBeGreaterThan(1.25)
    }
  })
}

test('the pages that stand alone have the colours of all others', () => {
  const own = coloursIn(troubleStyle)
  expect(Object.keys(own).length).toBeGreaterThan(3)
  for (const [name, colour] of Object.entries(own)) expect(colour, name).toEqual(usual[name])
})

test('every line of fixed height is a number of steps of 4 px', () => {
  const heights = [...css.matchAll(/--text-\w+--line-height: ([\d.]+)rem/g)].map(([, rem]) => +rem!)
  expect(heights.length).toBeGreaterThan(5)
  for (const rem of heights) expect((rem * 16) % 4, `${rem}rem`).toBe(0)
})

/** The ratio of WCAG 2.2, from 1 to 21. */
const contrast = (one: string, other: string) => ratio(luminance(one), luminance(other))

const ratio = (one: number, other: number) =>
  (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05)

/** The relative luminance of WCAG 2.2, from 0 to 1, of a colour such as #fff or #faf6ee. */
function luminance(colour: string): number {
  const digits = colour.length === 4 ? colour.replace(/\w/g, '$&$&') : colour
  const [red, green, blue] = [1, 3, 5].map((at) => {
    const part = parseInt(digits.slice(at, at + 2), 16) / 255
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4
  })
  return 0.2126 * red! + 0.7152 * green! + 0.0722 * blue!
}
