import { findArticle, findFormerArticle } from '@/db/queries/articles'
import { formatDay } from '@/domain/dates/format-date'
import { labelOf } from '@/domain/labels'
import type { CardFound } from './card'

/** An article as far as readers may see it; a withdrawn one says that it is. */
export async function articleCard(slug: string): Promise<CardFound> {
  const article = await findArticle(slug)
  if (!article) return elsewhere(slug)
  const { kicker, kind, headline, language, place, publishedAt, state } = article
  return {
    kicker: state === 'withdrawn' ? 'Withdrawn' : (kicker ?? labelOf(kind)),
    title: headline,
    language,
    notes: [[place, formatDay(publishedAt)].filter(Boolean).join(' · ')],
  }
}

async function elsewhere(slug: string): Promise<CardFound> {
  const former = await findFormerArticle(slug)
  if (!former) return null
  return 'movedTo' in former ? { movedTo: `/articles/${former.movedTo}` } : 'gone'
}
