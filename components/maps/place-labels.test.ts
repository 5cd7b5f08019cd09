import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { around, crosses, isInside, overlaps, type Box } from './boxes'
import { labelSize, numberRadius, type Mark, type Placing } from './marks'
import { placeLabels } from './place-labels'
import { widthOf } from './text-width'

const [width, height] = [480, 320]

const place = (name: string, x: number, y: number): Mark => ({
  name,
  kind: 'place',
  x,
  y,
  seats: [],
})
const land = (name: string, ...seats: { x: number; y: number }[]): Mark => ({
  name,
  kind: 'country',
  ...seats[0]!,
  seats,
})

describe('names on a map', () => {
  it('stand beside their dots where there is room', () => {
    const { labels, numbers } = placeLabels([place('Basra', 100, 100)], width, height)
    expect(labels).toMatchObject([{ name: 'Basra', anchor: 'start', x: 108, y: 100, leader: null }])
    expect(numbers).toEqual([])
  })

  it('turn to the other side at the edge', () => {
    const { labels } = placeLabels([place('Khorramshahr', 470, 100)], width, height)
    expect(labels).toMatchObject([{ anchor: 'end' }])
  })

  it('stand off, with a leader, where dots are close together', () => {
    const names = ['Basra', 'Abadan', 'Khorramshahr', 'Shalamcheh', 'Umm Qasr', 'Faw']
    const marks = names.map((name, index) => place(name, 240 + (index % 3) * 12, 150 + index * 5))
    const { labels } = placeLabels(marks, width, height)
    expect(labels.some(({ leader }) => leader !== null)).toBe(true)
  })

  it('become numbers where there is none, neighbours under one', () => {
    const long = 'Nameoftwohundredlettersthatnopicturecouldhold'.repeat(2)
    const marks = [place(long, 200, 150), place(`${long}east`, 210, 150)]
    const { labels, numbers } = placeLabels(marks, width, height)
    expect(labels).toEqual([])
    expect(numbers).toMatchObject([{ number: 1, names: [long, `${long}east`] }])
  })

  it('never overlap, leave the picture or are lost, whatever the marks', () => {
    const spot = fc.record({
      x: fc.integer({ min: 0, max: width }),
      y: fc.integer({ min: 0, max: height }),
    })
    const words = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 40 })
    const any = fc.oneof(
      fc.tuple(words, spot).map(([name, { x, y }]) => place(name, x, y)),
      fc
        .tuple(words, fc.array(spot, { minLength: 1, maxLength: 8 }))
        .map(([name, seats]) => land(name, ...seats)),
    )
    fc.assert(
      fc.property(fc.array(any, { maxLength: 18 }), (marks) => {
        const placing = placeLabels(marks, width, height)
        const { labels, numbers, unnamed } = placing
        const boxes = boxesOf(placing)
        for (const [index, box] of boxes.entries()) {
          expect(isInside(box, width, height, 0)).toBe(true)
          for (const other of boxes.slice(index + 1)) expect(overlaps(box, other)).toBe(false)
        }
        const named = [...labels.map(({ name }) => name), ...numbers.flatMap(({ names }) => names)]
        expect([...named, ...unnamed].toSorted()).toEqual(marks.map(({ name }) => name).toSorted())
      }),
    )
  })
})

it('a leader is known to run through a box, or past it', () => {
  const box = around({ x: 10, y: 10 }, 5)
  expect(
    crosses(
      [
        { x: 0, y: 10 },
        { x: 20, y: 10 },
      ],
      box,
    ),
  ).toBe(true)
  expect(
    crosses(
      [
        { x: 0, y: 0 },
        { x: 20, y: 2 },
      ],
      box,
    ),
  ).toBe(false)
  expect(
    crosses(
      [
        { x: 10, y: 8 },
        { x: 11, y: 9 },
      ],
      box,
    ),
  ).toBe(true)
})

/** What a reader sees taken up, measured again. */
function boxesOf({ labels, numbers }: Placing): Box[] {
  return [
    ...labels.map(({ lines, kind, x, y, anchor }) => {
      const wide = Math.max(
        ...lines.map((line) =>
          kind === 'country'
            ? widthOf(line.toUpperCase(), labelSize, 0.05)
            : widthOf(line, labelSize),
        ),
      )
      const left = x - { start: 0, middle: wide / 2, end: wide }[anchor]
      const high = (labelSize * lines.length) / 2
      return { left, right: left + wide, top: y - high, bottom: y + high }
    }),
    ...numbers.map((one) => around(one, numberRadius)),
  ]
}
