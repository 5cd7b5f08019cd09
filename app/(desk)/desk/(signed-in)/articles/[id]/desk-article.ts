import { notFound } from 'next/navigation'
import { findDeskArticle } from '@/db/queries/desk/articles'

/** The article of an address at the desk, or 404. */
export async function articleOfAddress(id: string) {
  const article = /^\d{1,9}$/.test(id) ? await findDeskArticle(Number(id)) : null
  return article ?? notFound()
}
