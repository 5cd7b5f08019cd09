import { and, like, type SQL } from 'drizzle-orm'
import type { Transaction } from '../client'
import type { agreements, articles, authors, entities } from '../schema/index'

/** The address itself, or with the first number that makes it one of its own among those of `where`. */
export async function freeSlug(
  tx: Transaction,
  table: typeof articles | typeof agreements | typeof authors | typeof entities,
  slug: string,
  where?: SQL,
): Promise<string> {
  const rows = await tx
    .select({ slug: table.slug })
    .from(table as typeof articles)
    .where(and(like(table.slug, `${slug}%`), where))
  const taken = new Set(rows.map((row) => row.slug))
  if (!taken.has(slug)) return slug
  let number = 2
  while (taken.has(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}
