import { addDays, weekdayOf, weekdays } from './calendar'

const arabic = [
  'الأحد|الاحد',
  'الاثنين|الإثنين',
  'الثلاثاء',
  'الأربعاء|الاربعاء',
  'الخميس',
  'الجمعة',
  'السبت',
]
const persian = [
  'یک‌شنبه|یکشنبه',
  'دوشنبه',
  'سه‌شنبه|سه شنبه|سهشنبه',
  'چهارشنبه',
  'پنج‌شنبه|پنجشنبه|پنج شنبه',
  'جمعه',
  'شنبه',
]
const numbers = new Map(
  [weekdays, arabic, persian].flatMap((names) =>
    names.flatMap((variants, number) => variants.split('|').map((name) => [name, number] as const)),
  ),
)
const english = weekdays.join('|')
const others = [...arabic, ...persian].join('|')

/** Weekdays with what tells which one, in English, Arabic and Persian. */
export const weekdayPatterns = [
  new RegExp(
    `(?<!\\b(?:good|black|bloody|palm|easter|ash|holy) )\\b(?:(?<which>last|next|this|coming|the following)\\s)?(?<day>${english})(?!s?[’'])\\b`,
    'giu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:(?:يوم|اليوم|أمس|مساء|صباح|ظهر|روز)\\s)?(?<day>${others})(?:\\s(?<which>الماضي|المقبل|القادم|گذشته|آینده))?(?!\\p{L})`,
    'gu',
  ),
]

/** What looks ahead, with no word of speech and no comma between it and the weekday. */
const toCome =
  /\b(?:will|would|(?:is|are) (?:due|set|scheduled|expected|planned|to)|to be held|scheduled for|planned for|set for|expected)\b(?:(?!\b(?:said|told|says|announced|added|stated|warned)\b)[^.,]){0,45}$/i
const gone = /\b(?:was|were|had)\b[^.]{0,45}$/i

type Meant = { on: string; precision: 'day'; certainty?: 'likely' }

/** The day a weekday means: the latest one before publication, or the next where the words say so. */
export function weekdayMeant(
  { which = '', day = '' }: Record<string, string | undefined>,
  { published, before, after }: { published: string; before: string; after: string },
): Meant {
  const back = (weekdayOf(published) - (numbers.get(day.toLowerCase()) ?? 0) + 7) % 7
  const named = /next|coming|المقبل|القادم|آینده/i.test(which)
  const future =
    named ||
    (toCome.test(before) && !gone.test(before)) ||
    /^[^.]{0,25}\b(?:will|is due to|is expected to)\b/i.test(after)
  if (future) {
    // "Will expire on Monday", told on a Monday, is today as well as next week.
    const wait = back === 0 ? (named ? 7 : 0) : 7 - back
    return { on: addDays(published, wait), precision: 'day', certainty: 'likely' }
  }
  const on = addDays(published, -back)
  if (/last|الماضي|گذشته/i.test(which))
    return { on: back === 0 ? addDays(published, -7) : on, precision: 'day', certainty: 'likely' }
  return { on, precision: 'day' }
}
