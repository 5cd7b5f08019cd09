import { expect, it } from 'vitest'
import { lanesOf } from './lanes'

const iran = { id: 1, name: 'Iran' }
const iraq = { id: 2, name: 'Iraq' }
const parties = (count: number) =>
  Array.from({ length: count }, (_, index) => ({ id: index + 1, name: `Party ${index + 1}` }))
const namesOf = (lanes: { name: string }[]) => lanes.map(({ name }) => name)

it('gives each of two parties a side, what happened the middle, and everybody else a place apart', () => {
  const { columns, apart, of } = lanesOf([iran, iraq], new Map())
  expect(namesOf(columns)).toEqual(['Iran', 'What happened', 'Iraq'])
  expect(apart?.name).toBe('Others')
  expect(namesOf([of(1), of(2), of(null), of('others')])).toEqual([
    'Iran',
    'Iraq',
    'What happened',
    'Others',
  ])
  expect(columns).not.toContain(of('others'))
})

it('gives each of several parties that speaks a lane, in the order of the instrument', () => {
  const spoken = new Map<number | 'others', number>([
    [3, 9],
    [1, 1],
    ['others', 4],
  ])
  const { columns, apart, of } = lanesOf(parties(4), spoken)
  expect(namesOf(columns)).toEqual(['What happened', 'Party 1', 'Party 3', 'Others'])
  expect(apart).toBeNull()
  expect([of(null), of(1), of(3), of('others')]).toEqual(columns)
})

it('has no lane for others where none of them speaks', () => {
  expect(namesOf(lanesOf(parties(3), new Map([[2, 1]])).columns)).toEqual([
    'What happened',
    'Party 2',
  ])
})

it('keeps one lane a party up to eight, and lets those that say least share one beyond', () => {
  const spoken = (count: number) =>
    new Map(parties(count).map(({ id }) => [id, id === 2 ? 1 : 100 - id]))
  expect(lanesOf(parties(8), spoken(8)).columns).toHaveLength(9)
  const { columns, of } = lanesOf(parties(10), spoken(10))
  expect(namesOf(columns)).toEqual([
    'What happened',
    ...[1, 3, 4, 5, 6, 7, 8].map((id) => `Party ${id}`),
    'Other parties',
  ])
  for (const id of [2, 9, 10]) expect(of(id).name).toBe('Other parties')
})
