import { asc, ilike, or, sql, and } from 'drizzle-orm'
import { type Database, reader } from '../client'
import { agreements } from '../schema/index'

const columns = { slug: agreements.slug, shortTitle: agreements.shortTitle }

/**
 * The agreements somebody may mean: the one of that address or title, or else all whose titles
 * have every word of it, in the order of their titles.
 */
export async function listAgreementsNamed(
  typed: string,
  limit: number,
  db: Database = reader,
): Promise<{ slug: string; shortTitle: string }[]> {
  const name = typed.trim()
  const words = name.split(/\s+/).slice(0, 10).map(containing)
  if (!name) return []
  const exact = await db
    .select(columns)
    .from(agreements)
    .where(
      or(
        sql`${agreements.slug} = lower(${name})`,
        sql`lower(${agreements.shortTitle}) = lower(${name})`,
      ),
    )
    .limit(limit)
  if (exact.length > 0) return exact
  return db
    .select(columns)
    .from(agreements)
    .where(
      and(
        ...words.map((word) =>
          or(
            ilike(agreements.shortTitle, word),
            ilike(agreements.title, word),
            ilike(agreements.slug, word),
          ),
        ),
      ),
    )
    .orderBy(asc(agreements.shortTitle))
    .limit(limit)
}

/** Some agreements to choose from, by their titles. */
export const listAgreementTitles = (limit: number, db: Database = reader) =>
  db.select(columns).from(agreements).orderBy(asc(agreements.shortTitle)).limit(limit)

const containing = (word: string) => `%${word.replaceAll(/[\\%_]/g, '\\$&')}%`
