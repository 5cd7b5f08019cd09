import { beginEdition, retractArticle } from '../db/mutations/retraction'
import { publish, publishedArticle, save, staffId, type NewArticle } from './given-articles'

/** A published article whose address was another one before. */
export async function movedArticle(article: NewArticle & { slug: string }) {
  const made = await publishedArticle(article)
  await change(made.id, article, { reason: 'update', changeNote: 'The address was put right.' })
  return { path: `/articles/${article.slug}`, formerPath: made.path }
}

/** A published article that was corrected since. */
export async function correctedArticle(
  article: NewArticle,
  correction: { wrong: string; right: string; headline: string },
) {
  const made = await publishedArticle(article)
  const { wrong, right, headline } = correction
  const corrected = { ...article, headline, slug: made.slug }
  await change(made.id, corrected, { reason: 'correction', wrong, right })
  return made
}

/** An article that was taken back: its text stays under a notice. */
export async function withdrawnArticle(article: NewArticle, notice: string) {
  const made = await publishedArticle(article)
  await retract(made.id, 'withdraw', notice)
  return made
}

/** An article that is published no longer; its address may lead to another one's. */
export async function unpublishedArticle(article: NewArticle, notice: string, leadsTo?: number) {
  const made = await publishedArticle(article)
  await retract(made.id, 'unpublish', notice, leadsTo)
  return made
}

async function change(
  articleId: number,
  article: NewArticle & { slug: string },
  why: Parameters<typeof beginEdition>[1],
) {
  const id = await staffId('mirela')
  const editionId = await beginEdition(articleId, why, { id })
  if (editionId === null) throw new Error('Another edition is in work')
  await save({ id: editionId, revision: 1 }, article, id)
  await publish(editionId)
}

async function retract(
  articleId: number,
  action: 'withdraw' | 'unpublish',
  notice: string,
  redirectToId: number | null = null,
) {
  const editor = { id: await staffId('ingrid') }
  const done = await retractArticle(articleId, action, { notice, redirectToId }, editor)
  if (!done) throw new Error(`The article could not be taken back (${action})`)
}
