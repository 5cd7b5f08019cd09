import { asc, eq } from 'drizzle-orm'
import { desk } from '../../client'
import { authors } from '../../schema/index'

const columns = {
  id: authors.id,
  slug: authors.slug,
  name: authors.name,
  description: authors.description,
}

/** Everybody who ever signed an article, by name. */
export const listDeskAuthors = () => desk.select(columns).from(authors).orderBy(asc(authors.name))

export async function findDeskAuthor(id: number) {
  const [author] = await desk.select(columns).from(authors).where(eq(authors.id, id))
  return author ?? null
}
