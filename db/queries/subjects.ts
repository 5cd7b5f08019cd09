import { eq, inArray } from 'drizzle-orm'
import { grouped } from '../../domain/collections/grouped'
import { subjectsOf, type Subject } from '../../domain/subjects/subjects'
import { reader } from '../client'
import { agreements, articleAgreements } from '../schema/index'

type Agreement = { id: number; subjects: string[] }

/** The subjects of all agreements on record, by name. */
export async function listSubjects(): Promise<Subject<Agreement>[]> {
  return subjectsOf(
    await reader.select({ id: agreements.id, subjects: agreements.subjects }).from(agreements),
  )
}

/** The subject of an address, or null. */
export const findSubject = async (slug: string): Promise<Subject<Agreement> | null> =>
  (await listSubjects()).find((one) => one.slug === slug) ?? null

/** The subjects of the agreements that articles are about, by the articles' keys. */
export async function subjectsOfArticles(articleIds: number[]) {
  if (articleIds.length === 0) return new Map<number, Subject<{ subjects: string[] }>[]>()
  const rows = await reader
    .select({ articleId: articleAgreements.articleId, subjects: agreements.subjects })
    .from(articleAgreements)
    .innerJoin(agreements, eq(agreements.id, articleAgreements.agreementId))
    .where(inArray(articleAgreements.articleId, articleIds))
  const byArticle = grouped(rows, ({ articleId }) => articleId)
  return new Map([...byArticle].map(([id, about]) => [id, subjectsOf(about)]))
}
