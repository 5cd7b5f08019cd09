// Calendar arithmetic on ISO days (`YYYY-MM-DD`); no clock, no zone.

export const weekdays = 'sunday monday tuesday wednesday thursday friday saturday'.split(' ')

/** @returns the ISO day, or null where the calendar has no such day */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day))
  const exists =
    year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day
  return exists ? date.toISOString().slice(0, 10) : null
}

export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * 86_400_000).toISOString().slice(0, 10)
}

/** Moves by months; the day is a stand-in afterwards, kept within the month. */
export function addMonths(day: string, months: number): string {
  const { year, month } = partsOf(day)
  const index = year * 12 + (month - 1) + months
  return isoDay(Math.floor(index / 12), (index % 12) + 1, 1) ?? day
}

export function partsOf(day: string): { year: number; month: number; day: number } {
  return {
    year: Number(day.slice(0, 4)),
    month: Number(day.slice(5, 7)),
    day: Number(day.slice(8, 10)),
  }
}

/** 0 is Sunday. */
export function weekdayOf(day: string): number {
  return new Date(`${day}T00:00:00Z`).getUTCDay()
}
