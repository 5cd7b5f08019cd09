import { and, asc, count, eq, inArray, max } from 'drizzle-orm'
import { slugForm } from '../../domain/text/slug'
import { reader } from '../client'
import { articleAuthors, authors, formerSlugs } from '../schema/index'

const columns = {
  id: authors.id,
  slug: authors.slug,
  name: authors.name,
  description: authors.description,
}

/** Who signs under this address, or null. */
export async function findAuthor(slug: string) {
  if (!slugForm.test(slug)) return null
  const [author] = await reader.select(columns).from(authors).where(eq(authors.slug, slug))
  return author ?? null
}

/** Where a former address of an author leads now. */
export async function findMovedAuthor(slug: string): Promise<string | null> {
  if (!slugForm.test(slug)) return null
  const [moved] = await reader
    .select({ slug: authors.slug })
    .from(formerSlugs)
    .innerJoin(authors, eq(authors.id, formerSlugs.targetId))
    .where(and(eq(formerSlugs.section, 'authors'), eq(formerSlugs.slug, slug)))
  return moved?.slug ?? null
}

/** Everybody who signed an article, with how many and the newest, by name. */
export function listAuthors() {
  return reader
    .select({
      ...columns,
      articles: count(),
      latest: max(articleAuthors.publishedAt),
    })
    .from(authors)
    .innerJoin(articleAuthors, eq(articleAuthors.authorId, authors.id))
    .groupBy(authors.id)
    .orderBy(asc(authors.name))
}

/** Who signed articles, by the articles' keys, in the order of the byline. */
export async function listSignatures(articleIds: number[]) {
  if (articleIds.length === 0) return []
  return reader
    .select({
      articleId: articleAuthors.articleId,
      words: articleAuthors.words,
      slug: authors.slug,
      name: authors.name,
    })
    .from(articleAuthors)
    .innerJoin(authors, eq(authors.id, articleAuthors.authorId))
    .where(inArray(articleAuthors.articleId, articleIds))
    .orderBy(asc(articleAuthors.articleId), asc(articleAuthors.position))
}
