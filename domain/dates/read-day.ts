import { isoDay } from '../reports/dates/calendar'

/** Whether text is a day of the calendar, YYYY-MM-DD. */
export function isDay(text: string): boolean {
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  return parts !== null && isoDay(+parts[1]!, +parts[2]!, +parts[3]!) === text
}
