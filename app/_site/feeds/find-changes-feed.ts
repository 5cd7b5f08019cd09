import { findAgreement } from '@/db/queries/agreement-record'
import { findMovedAgreement } from '@/db/queries/agreements'
import { findDatedRecord } from '@/db/queries/dated-records'
import { changesOf, listChanges } from '../changes'
import { today } from '../today'
import { changeItemsOf, changesInFeed } from './change-items'
import type { Finding } from './found-feed'

/** The feed of what changed on all records or, by the parts of its page's address, on one. */
export async function findChangesFeed([section, slug, ...more]: string[]): Promise<Finding> {
  if (!section)
    return {
      title: 'changes on the record',
      description: 'New acts, levels, moved deadlines, disputes and events under every agreement.',
      ...{ page: '/', id: '/changes' },
      items: changeItemsOf(await listChanges({ to: today() }, changesInFeed)),
    }
  if (section !== 'agreements' || !slug || more.length > 0) return null
  const agreement = await findAgreement(slug)
  if (!agreement) {
    const moved = await findMovedAgreement(slug)
    return moved ? { movedTo: `/agreements/${moved}` } : null
  }
  const changes = changesOf(await findDatedRecord(agreement.id), { to: today() }, changesInFeed)
  return {
    title: `changes, ${agreement.shortTitle}`,
    description: `What changed on the record of the ${agreement.shortTitle}.`,
    page: `/agreements/${slug}`,
    shownOn: `/agreements/${slug}/changes`,
    id: `/agreements/id/${agreement.id}/changes`,
    items: changeItemsOf(changes.map((change) => ({ ...change, agreement }))),
  }
}
