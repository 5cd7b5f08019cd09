import { expect, test } from 'vitest'
import type { Dated } from './deadline'
import { deadlineCalendar } from './deadline-calendar'
import { commitmentGroups, deadlineGroups, withDeadlines } from './deadline-groups'

let key = 0
const due = (on: string, more: Partial<Dated> = {}) => ({
  id: ++key,
  due: { on, precision: 'day' as const },
  assessments: [],
  ...more,
})
const full = (asOf: string) => ({ assessments: [{ asOf, level: 'full' as const }] })
const today = '2026-11-24'
const datesOf = (list: { due: Dated['due'] }[]) => list.map((one) => one.due?.on)

test('the nearest comes first, before and after today', () => {
  const groups = deadlineGroups(
    ['2026-12-30', '2026-11-30', '2020-01-01', '2026-11-01', '2027-05-01'].map((on) => due(on)),
    today,
  )
  expect(datesOf(groups.overdue)).toEqual(['2026-11-01', '2020-01-01'])
  expect(datesOf(groups['due-soon'])).toEqual(['2026-11-30'])
  expect(datesOf(groups.ahead)).toEqual(['2026-12-30', '2027-05-01'])
})

test('a moved deadline stands where it was moved to, from the day that was decided', () => {
  const moved = due('2026-11-01', {
    extensions: [
      {
        on: '2026-10-20',
        precision: 'day',
        dueOn: { on: '2027-03-01', precision: 'day' },
        by: 'Iraq',
      },
    ],
  })
  expect(deadlineGroups([moved], today).ahead).toHaveLength(1)
  expect(deadlineGroups([moved], '2026-10-19')['due-soon']).toHaveLength(1)
})

test('what was met late is met, and before that it was overdue', () => {
  const late = due('2026-01-01', full('2026-02-01'))
  expect(deadlineGroups([late], today).met[0]!.deadline).toMatchObject({
    state: 'met-late',
    days: 31,
  })
  expect(deadlineGroups([late], '2026-01-15').overdue).toHaveLength(1)
})

test('what has no date is open until it is judged full', () => {
  const undated = { id: ++key, due: null, ...full('2026-06-01') }
  expect(commitmentGroups([undated], '2026-05-31').open).toEqual([undated])
  expect(commitmentGroups([undated], today).met).toEqual([undated])
  expect(withDeadlines([undated], today)).toEqual([])
})

test('what is known to the month or the year stands on no day of a calendar', () => {
  const month = { ...due('2026-11-01'), due: { on: '2026-11-01', precision: 'month' as const } }
  const year = { ...due('2026-01-01'), due: { on: '2026-01-01', precision: 'year' as const } }
  const items = withDeadlines([month, year, due('2026-11-30'), due('2026-12-01')], today)
  const calendar = deadlineCalendar(items, '2026-11')
  const days = calendar.weeks.flat().filter((cell) => cell !== null && cell.items.length > 0)
  expect(days.map((cell) => cell!.day)).toEqual(['2026-11-30'])
  expect(calendar.sometimeThisMonth.map(({ id }) => id)).toEqual([month.id])
  expect(calendar.sometimeThisYear.map(({ id }) => id)).toEqual([year.id])
  expect(deadlineCalendar(items, '2026-01').sometimeThisMonth).toEqual([])
})
