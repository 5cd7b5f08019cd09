import { expect, it } from 'vitest'
import { pathOf, traced } from './traced'

it('a path keeps its ends and loses what cannot be seen', () => {
  const trace = traced('M0,0L1,0L10,0L10,1L10,10Z', 3)
  expect(trace).toEqual([
    {
      points: [
        { x: 0, y: 0 },
        { x: 10, y: 0 },
        { x: 10, y: 10 },
      ],
      closed: true,
    },
  ])
  expect(pathOf(trace)).toBe('M0 0l10 0 0 10z')
})

it('a line that goes back is written without spaces it does not need', () => {
  expect(pathOf(traced('M5,5L0,0L5,-5', 2))).toBe('M5 5l-5-5 5-5')
})

it('an islet too small to be seen leaves nothing', () => {
  expect(traced('M0,0L1,0L1,1Z', 3)).toEqual([])
})
