import { hasCard } from '@/components/articles/who-card'
import { findNeighbours, listRelatedArticles } from '@/db/queries/article-cards'
import type { Article } from '@/db/queries/articles'
import { listNamedCards } from '@/db/queries/named-cards'
import { listQuotesFromSources } from '@/db/queries/quotes'
import { listEventsFromSources } from '@/db/queries/what-matters'
import { addDays } from '@/domain/reports/dates/calendar'
import { listChangesOf } from '../../../_site/changes'
import { today } from '../../../_site/today'

/** An article tells the present for this long; then its page says what has changed since. */
const freshDays = 30
const most = { quotes: 60, changes: 6, events: 4, related: 5 }

/** What the page of an article shows around it: who is named, what was said, what came before and since. */
export async function around(article: Article) {
  const agreementIds = article.coverage.map(({ agreementId }) => agreementId)
  const [named, quotes, since, added, story, others] = await Promise.all([
    namedIn(article),
    listQuotesFromSources(article.editionId, agreementIds, most.quotes),
    changedSince(article),
    listEventsFromSources(article.editionId, agreementIds, most.events),
    storyOf(article),
    listRelatedArticles(article.id, agreementIds, most.related + 2),
  ])
  const told = [story?.previous?.id, story?.next?.id]
  const related = others.filter(({ id }) => !told.includes(id)).slice(0, most.related)
  return { named, quotes, since, added, story, related }
}

/** The names, with a card for those of whom there is something to say. */
async function namedIn({ mentions, publishedAt }: Article) {
  const cards = await listNamedCards(
    mentions.map(({ entityId }) => entityId),
    dayOf(publishedAt),
  )
  return mentions.map((mention) => {
    const who = { ...mention, ...cards.get(mention.entityId)! }
    return { ...mention, ...(hasCard(who) ? { who } : {}) }
  })
}

async function changedSince({ coverage, lastMajorChangeAt, publishedAt }: Article) {
  const day = dayOf(lastMajorChangeAt ?? publishedAt)
  if (addDays(day, freshDays) >= today()) return null
  const agreements = aboutFirst(coverage).map(({ agreementId, ...one }) => ({
    id: agreementId,
    ...one,
  }))
  const changes = await listChangesOf(agreements, { from: day, to: today() }, most.changes)
  return changes.length ? { day, changes, agreements } : null
}

/** The articles before and after it on the agreement it is about most. */
async function storyOf(article: Article) {
  const [agreement] = aboutFirst(article.coverage)
  return agreement ? { agreement, ...(await findNeighbours(article, agreement.agreementId)) } : null
}

/** The agreements an article is about; where it only mentions some, those. */
function aboutFirst(coverage: Article['coverage']) {
  const about = coverage.filter(({ role }) => role !== 'mentions')
  return about.length ? about : coverage
}

export const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)
