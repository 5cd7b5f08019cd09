import { factPage } from '@/domain/agreements/fact-address'
import { changeKinds } from '@/domain/agreements/change-items'
import type { FeedItem } from '@/domain/feeds/feed'
import type { ChangeOfAgreement } from '../changes'
import { siteUrl } from '../site-url'

/** How many changes a feed carries. */
export const changesInFeed = 50

/** Changes on the record as items of a feed; their ids are made of the facts' keys, and stay. */
export function changeItemsOf(changes: ChangeOfAgreement[]): FeedItem[] {
  const site = siteUrl()
  return changes.map(({ agreement, key, kind, fact, text, on }) => {
    const day = new Date(`${on.on}T00:00:00Z`)
    return {
      id: `${site}/agreements/id/${agreement.id}/${key}`,
      url: `${site}${fact ? factPage(agreement.slug, fact) : `/agreements/${agreement.slug}`}`,
      title: `${changeKinds[kind]}: ${agreement.shortTitle}`,
      summary: text,
      language: 'en',
      published: day,
      updated: day,
      authors: [],
      categories: [],
    }
  })
}
