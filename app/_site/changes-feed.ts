import { factPage } from '@/domain/agreements/fact-address'
import { changeKinds } from '@/domain/agreements/change-items'
import type { ChangeOfAgreement } from './changes'
import { rssResponse, type FeedIs } from './feed'
import { siteUrl } from './site-url'

/** How many changes a feed carries. */
export const changesInFeed = 50

/** An RSS feed of changes, one item each; ids are made of the facts' keys, and stay. */
export function changesFeed(request: Request, about: FeedIs, changes: ChangeOfAgreement[]) {
  const site = siteUrl()
  const items = changes.map(({ agreement, key, kind, fact, text, on }) => ({
    title: `${changeKinds[kind]}: ${agreement.shortTitle}`,
    link: `${site}${fact ? factPage(agreement.slug, fact) : `/agreements/${agreement.slug}`}`,
    guid: { value: `${site}/agreements/id/${agreement.id}/${key}`, isPermaLink: false },
    pubDate: new Date(`${on.on}T00:00:00Z`),
    description: text,
  }))
  return rssResponse(request, about, items, null)
}
