import { expect, test } from 'vitest'
import { legalStatusOn, type StatusAct } from './legal-status'
import type { ActType } from './vocabulary'

const act = (type: ActType, on: string, more: Partial<StatusAct> = {}): StatusAct => ({
  type,
  on,
  precision: 'day',
  partyId: null,
  untilOn: null,
  contested: false,
  ...more,
})
const on = (acts: StatusAct[], day: string, parties = 2) => legalStatusOn(acts, parties, day).status

test('a treaty signed, in force, abrogated by one party and reaffirmed', () => {
  const acts = [
    act('signature', '1975-06-13'),
    act('entry-into-force', '1976-06-22'),
    act('denunciation', '1980-09-17', { partyId: 2, contested: true }),
    act('reaffirmation', '1990-08-14', { partyId: 2 }),
  ]
  expect(on(acts, '1975-06-12')).toBe('under-negotiation')
  expect(on(acts, '1976-06-21')).toBe('signed')
  expect(on(acts, '1976-12-31')).toBe('in-force')
  expect(legalStatusOn(acts, 2, '1981-01-01')).toMatchObject({
    status: 'terminated',
    contested: true,
  })
  expect(on(acts, '1991-01-01')).toBe('in-force')
})

test('an initiative with a term, extended, suspended and resumed, that ends', () => {
  const acts = [
    act('signature', '2022-07-22'),
    act('suspension', '2022-10-29', { partyId: 3 }),
    act('resumption', '2022-11-02', { partyId: 3 }),
    act('extension', '2023-05-17', { untilOn: '2023-07-17' }),
  ]
  expect(on(acts, '2022-10-30', 3)).toBe('suspended')
  expect(on(acts, '2022-11-03', 3)).toBe('in-force')
  expect(on(acts, '2023-07-16', 3)).toBe('in-force')
  expect(on(acts, '2023-07-18', 3)).toBe('expired')
})

test('one of many parties leaving does not end an agreement; ratifying does not bring it into force', () => {
  const acts = [
    act('adoption', '2015-07-14'),
    act('entry-into-force', '2015-10-18'),
    act('withdrawal', '2018-05-08', { partyId: 9 }),
  ]
  expect(on(acts, '2019-01-01', 7)).toBe('in-force')
  expect(
    on(
      [act('signature', '2018-06-17'), act('ratification', '2019-01-25', { partyId: 1 })],
      '2019-01-26',
    ),
  ).toBe('signed')
})

test('an act known to the month counts from the end of it', () => {
  const acts = [
    act('signature', '2020-01-05'),
    act('entry-into-force', '2020-03-01', { precision: 'month' }),
  ]
  expect(on(acts, '2020-03-30')).toBe('signed')
  expect(on(acts, '2020-03-31')).toBe('in-force')
})

test('nothing on record is unknown', () => {
  expect(legalStatusOn([], 2, '2020-01-01').status).toBe('unknown')
})
