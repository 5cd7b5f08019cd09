import type { Cursor } from '@/db/queries/article-cards'

/** Where a list goes on, in an address: time and key of the last one shown. */
export const cursorOf = ({ publishedAt, id }: Cursor) => `${publishedAt.getTime()}-${id}`

/** Reads it back; anything else, and any time after the year 2286, begins at the beginning. */
export function readCursor(value: string | string[] | undefined): Cursor | null {
  const match = /^(\d{1,13})-(\d{1,9})$/.exec(typeof value === 'string' ? value : '')
  return match ? { publishedAt: new Date(Number(match[1])), id: Number(match[2]) } : null
}

/** Where a list goes on that ends with a day: before the first moment of the next. */
export const endOf = (day: string): Cursor => ({
  publishedAt: new Date(Date.parse(`${day}T00:00:00Z`) + 86_400_000),
  id: 0,
})

/** The one further on in a list, where there are two. */
export function earlierOf(one: Cursor | null, other: Cursor | null): Cursor | null {
  if (!one || !other) return one ?? other
  return one.publishedAt <= other.publishedAt ? one : other
}

/** The page of a list asked for with one more than it shows, and where the next one begins. */
export function pageOf<Listed extends Cursor>(
  list: Listed[],
  size: number,
): { shown: Listed[]; next: string | null } {
  const shown = list.slice(0, size)
  const last = shown.at(-1)
  return { shown, next: list.length > size && last ? cursorOf(last) : null }
}
