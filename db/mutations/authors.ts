import { eq, inArray, sql } from 'drizzle-orm'
import { namesIn } from '../../domain/authors/byline'
import { normalName } from '../../domain/names/normal-name'
import { slugOf } from '../../domain/text/slug'
import { desk, type Transaction } from '../client'
import { articleAuthors, authorNames, authors } from '../schema/index'
import { recordAudit } from './audit'
import { keepFormerSlug } from './former-slugs'
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

/**
 * Says who an author is, and what they are called now. Articles keep the bylines they were published
 * with; the former name and address lead to the author for ever.
 */
export async function changeAuthor(
  id: number,
  { name, description }: { name: string; description: string | null },
  editorId: number,
): Promise<'saved' | 'gone' | 'taken'> {
  return desk.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('authors'))`)
    const [before] = await tx.select().from(authors).where(eq(authors.id, id))
    if (!before) return 'gone'
    const owner = (await knownAuthors(tx, [name])).get(normalName(name))
    if (owner !== undefined && owner !== id) return 'taken'
    const wanted = slugOf(name)
    const slug = wanted === slugOf(before.name) ? before.slug : await freeSlug(tx, authors, wanted)
    if (slug !== before.slug) await keepFormerSlug(tx, 'authors', before.slug, id)
    await tx.update(authors).set({ name, slug, description }).where(eq(authors.id, id))
    await tx
      .insert(authorNames)
      .values({ normal: normalName(name), authorId: id })
      .onConflictDoNothing()
    const detail = { name, slug, description, before }
    await recordAudit(tx, {
      ...{ actorId: editorId, verb: 'author.changed', subject: 'author', subjectId: id, detail },
    })
    return 'saved'
  })
}
