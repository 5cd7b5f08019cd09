import { listStanding } from '@/db/queries/articles-of'
import { findEntity, findMovedEntity } from '@/db/queries/entities'
import { articleItems, articlesInFeed } from './article-feed'
import type { Finding } from './found-feed'

/** The feed of what concerns two countries; the two in another order, or moved, lead to it. */
export async function pairFeed(slug: string, other: string): Promise<Finding> {
  const now = await Promise.all([slug, other].map(slugToday))
  const [a, b] = now.toSorted() as [string, string]
  if (a === b) return slug === other ? null : { movedTo: `/countries/${a}` }
  if (a !== slug || b !== other) return { movedTo: `/countries/${a}/${b}` }
  const [first, second] = await Promise.all([findEntity('country', a), findEntity('country', b)])
  if (!first || !second) return null
  const ids = [first.id, second.id]
  return {
    title: `${first.name} and ${second.name}`,
    description: `Articles that concern both ${first.name} and ${second.name}.`,
    page: `/countries/${a}/${b}`,
    id: `/countries/id/${ids.toSorted((one, two) => one - two).join('-')}`,
    items: await articleItems(await listStanding({ countryIds: ids }, articlesInFeed)),
  }
}

const slugToday = async (slug: string) =>
  (await findMovedEntity('country', slug))?.replace('/countries/', '') ?? slug
