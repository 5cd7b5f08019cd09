import { asc, count } from 'drizzle-orm'
import { type Database, reader } from '../client'
import { agreements } from '../schema/index'

/** The keys of one page of all agreements by their titles, and how many there are. */
export async function pageOfAgreements(
  { page, size }: { page: number; size: number },
  db: Database = reader,
) {
  const [rows, [all]] = await Promise.all([
    db
      .select({ id: agreements.id })
      .from(agreements)
      .orderBy(asc(agreements.shortTitle), asc(agreements.id))
      .limit(size)
      .offset((page - 1) * size),
    db.select({ count: count() }).from(agreements),
  ])
  return { ids: rows.map(({ id }) => id), count: all!.count }
}
