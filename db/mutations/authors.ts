import { eq, inArray, sql } from 'drizzle-orm'
import { namesIn } from '../../domain/authors/byline'
import { normalName } from '../../domain/names/normal-name'
import { slugOf } from '../../domain/text/slug'
import type { Transaction } from '../client'
import { articleAuthors, authorNames, authors } from '../schema/index'
import { freeSlug } from './slugs'

/**
 * Counts an article among those of everybody who signs it. A name nobody signed with before makes an
 * author. Belongs into the transaction that publishes the article.
 */
export async function creditAuthors(
  tx: Transaction,
  { articleId, publishedAt, byline }: { articleId: number; publishedAt: Date; byline: string },
) {
  const names = namesIn(byline)
  if (names.length === 0) return
  const known = await authorsBy(tx, names)
  const rows = names.map((words, position) => ({
    ...{ articleId, publishedAt, position, words },
    authorId: known.get(normalName(words))!,
  }))
  // Two names of one author in one byline are one signature.
  await tx.insert(articleAuthors).values(rows).onConflictDoNothing()
}

/** The keys of authors by their names in normal form. */
async function authorsBy(tx: Transaction, names: string[]): Promise<Map<string, number>> {
  const known = await knownAuthors(tx, names)
  if (names.every((name) => known.has(normalName(name)))) return known
  // Another publication may be making the same author now.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('authors'))`)
  const settled = await knownAuthors(tx, names)
  for (const name of names)
    if (!settled.has(normalName(name))) settled.set(normalName(name), await addAuthor(tx, name))
  return settled
}

async function knownAuthors(tx: Transaction, names: string[]): Promise<Map<string, number>> {
  const rows = await tx
    .select({ normal: authorNames.normal, authorId: authorNames.authorId })
    .from(authorNames)
    .where(inArray(authorNames.normal, names.map(normalName)))
  return new Map(rows.map(({ normal, authorId }) => [normal, authorId]))
}

/** @returns the new author's key */
export async function addAuthor(
  tx: Transaction,
  name: string,
  description: string | null = null,
): Promise<number> {
  const [author] = await tx
    .insert(authors)
    .values({ slug: await freeSlug(tx, authors, slugOf(name)), name, description })
    .returning({ id: authors.id })
  await tx.insert(authorNames).values({ normal: normalName(name), authorId: author!.id })
  return author!.id
}
