import { expect, test } from 'vitest'
import { disputesBetween, disputesOn, isBetween } from './between'
import type { Voice } from './dispute'

const [iran, iraq, oman] = [
  { id: 1, name: 'Iran' },
  { id: 2, name: 'Iraq' },
  { id: 3, name: 'Oman' },
]
const promise = (obligors: { id: number }[], beneficiaries: { id: number }[]) => ({
  agreementId: 10,
  obligors,
  beneficiaries,
})
const between = (one: ReturnType<typeof promise>, shared: number[] = []) =>
  isBetween(one, [iran.id, iraq.id], shared)

test('what one owes the other stands between them, either way round, and so does what both owe', () => {
  expect(between(promise([iran], [iraq]))).toBe(true)
  expect(between(promise([iraq], [oman, iran]))).toBe(true)
  expect(between(promise([iran, iraq], [oman]))).toBe(true)
})

test('what one owes a third does not', () => {
  expect(between(promise([iran], [oman]), [10])).toBe(false)
  expect(between(promise([oman], [iran, iraq]), [10])).toBe(false)
})

test('what one owes nobody in particular does, where both are parties', () => {
  expect(between(promise([iran], []), [10])).toBe(true)
  expect(between(promise([iran], []), [11])).toBe(false)
})

let key = 0
const says = (
  of: { id: number; name: string },
  fulfilment: Voice['fulfilment'],
  on: string,
  commitmentId = 5,
) => ({
  id: ++key,
  agreementId: 10,
  commitmentId,
  eventId: null,
  speaker: null,
  speakerLabel: `a spokesman of ${of.name}`,
  onBehalfOf: of,
  stance: 'asserts' as const,
  fulfilment,
  on,
  precision: 'day' as const,
})
const pair = [iran.id, iraq.id] as const

test('two who contradict each other about one thing dispute it, and only from the day both spoke', () => {
  const claims = [says(iraq, 'met', '2023-09-19'), says(iran, 'in-part', '2023-09-25')]
  expect(disputesBetween(disputesOn(claims, '2023-09-30'), pair)).toHaveLength(1)
  expect(disputesOn(claims, '2023-09-20')).toEqual([])
})

test('what each says about another thing is no dispute', () => {
  const claims = [says(iraq, 'met', '2023-09-19', 5), says(iran, 'not-met', '2023-09-25', 6)]
  expect(disputesOn(claims, '2023-09-30')).toEqual([])
})

test('a dispute with a third is not one between the two', () => {
  const claims = [says(iraq, 'met', '2023-09-19'), says(oman, 'not-met', '2023-09-25')]
  expect(disputesBetween(disputesOn(claims, '2023-09-30'), pair)).toEqual([])
})

test('the matter spoken of last comes first', () => {
  const older = [says(iraq, 'met', '2023-01-01', 5), says(iran, 'not-met', '2023-01-02', 5)]
  const newer = [says(iraq, 'met', '2024-01-01', 6), says(iran, 'not-met', '2024-01-02', 6)]
  const found = disputesOn([...older, ...newer], '2024-12-31')
  expect(found.map(([first]) => first!.commitmentId)).toEqual([6, 5])
})
