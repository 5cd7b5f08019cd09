import { sql, type SQL } from 'drizzle-orm'
import type { SearchWords } from '../../../domain/search/query'
import { reader } from '../../client'

/**
 * The words of a search as PostgreSQL's query, or null where nothing is left of them (none were
 * typed, or only such as "the" and "of"). The last word may be the beginning of one.
 */
export async function wordsQuery({ all, phrases, none }: SearchWords): Promise<string | null> {
  const positive = [
    ...phrases.map((phrase) => sql`phraseto_tsquery('english', ${phrase})`),
    ...all.map((word, index) =>
      index === all.length - 1 ? beginningOf(word) : sql`phraseto_tsquery('english', ${word})`,
    ),
  ]
  if (positive.length === 0) return null
  const negative = none.map((word) => sql`!!phraseto_tsquery('english', ${word})`)
  const query = sql.join([...positive, ...negative], sql` && `)
  const [row] = await reader.execute<{ query: string; size: number }>(
    sql`select query::text, numnode(query) as size from (select ${query} as query) as one`,
  )
  const [bare] = await reader.execute<{ size: number }>(
    sql`select numnode(${sql.join(positive, sql` && `)}) as size`,
  )
  return row && bare && bare.size > 0 ? row.query : null
}

/** The word itself, or anything that begins with it. */
function beginningOf(word: string): SQL {
  const whole = sql`phraseto_tsquery('english', ${word})`
  if (word.includes(' ') || word.length < 3) return whole
  return sql`(${whole} || to_tsquery('simple', ${`'${word.replaceAll("'", '')}':*`}))`
}
