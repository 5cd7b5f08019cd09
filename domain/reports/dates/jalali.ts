import { addDays, isoDay } from './calendar'

const months = 'فروردین اردیبهشت خرداد تیر مرداد شهریور مهر آبان آذر دی بهمن اسفند'.split(' ')
export const jalaliMonths = months.join('|')

const persian = new Intl.DateTimeFormat('en-u-ca-persian-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
})

/** The ISO day of a day of the Iranian solar calendar; null where it has no such day. */
export function fromJalali(year: number, month: string, day: number): string | null {
  const number = months.indexOf(month) + 1
  const newYear = isoDay(year + 621, 3, 21)
  if (number === 0 || newYear === null || day < 1 || day > 31) return null
  const passed = number <= 7 ? (number - 1) * 31 : 186 + (number - 7) * 30
  // The year begins on 20, 21 or 22 March; the calendar itself says on which.
  return (
    [-1, 0, 1]
      .map((shift) => addDays(newYear, passed + day - 1 + shift))
      .find((iso) => isThatDay(iso, year, number, day)) ?? null
  )
}

function isThatDay(iso: string, year: number, month: number, day: number): boolean {
  const parts = Object.fromEntries(
    persian
      .formatToParts(new Date(`${iso}T00:00:00Z`))
      .map(({ type, value }) => [type, Number.parseInt(value, 10)]),
  )
  return parts.year === year && parts.month === month && parts.day === day
}
