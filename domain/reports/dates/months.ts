const english =
  'january february march april may june july august september october november december'.split(' ')
const others: Record<string, number> = {
  jan: 1,
  feb: 2,
  mar: 3,
  apr: 4,
  jun: 6,
  jul: 7,
  aug: 8,
  sep: 9,
  sept: 9,
  oct: 10,
  nov: 11,
  dec: 12,
  يناير: 1,
  فبراير: 2,
  مارس: 3,
  أبريل: 4,
  ابريل: 4,
  مايو: 5,
  يونيو: 6,
  يوليو: 7,
  أغسطس: 8,
  اغسطس: 8,
  سبتمبر: 9,
  أكتوبر: 10,
  اكتوبر: 10,
  نوفمبر: 11,
  ديسمبر: 12,
  شباط: 2,
  آذار: 3,
  نيسان: 4,
  أيار: 5,
  حزيران: 6,
  تموز: 7,
  آب: 8,
  أيلول: 9,
  ژانویه: 1,
  فوریه: 2,
  آوریل: 4,
  مه: 5,
  ژوئن: 6,
  ژوئیه: 7,
  اوت: 8,
  سپتامبر: 9,
  اکتبر: 10,
  نوامبر: 11,
  دسامبر: 12,
}

const numbers = new Map<string, number>([
  ...english.map((name, index) => [name, index + 1] as const),
  ...Object.entries(others),
])

/** A pattern that matches any month's name (Gregorian months in English, Arabic and Persian). */
export const monthPattern = [...numbers.keys()].toSorted((a, b) => b.length - a.length).join('|')

/** @returns 1 to 12, or undefined for what is no month */
export function monthNumber(name: string): number | undefined {
  return numbers.get(name.toLowerCase().replace('.', ''))
}
