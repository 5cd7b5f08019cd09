import { describeStories, findDeskHome, listSectionChoices } from '@/db/queries/desk/home'
import type { FormState } from '@/domain/forms/form-state'
import { formatMoment } from '@/domain/dates/format-date'
import { unarranged, type Arrangement } from '@/domain/home/arrangement'
import { isSameArrangement } from '@/domain/home/same-arrangement'
import { sectionName } from './section-names'

/** What somebody else made of the arrangement since a form showed it, where it differs from mine. */
export async function theirArrangement(mine: Arrangement): Promise<FormState> {
  const { live, inWork, saw } = await findDeskHome()
  const theirs = inWork ?? live
  const { stories, sections } = theirs ?? unarranged
  const [articles, { agreements }] = await Promise.all([
    describeStories(stories.map(({ articleId }) => articleId)),
    listSectionChoices(),
  ])
  const words: [string, string][] = []
  if (!isSameArrangement({ stories, sections: [] }, { ...mine, sections: [] })) {
    const named = stories.map(({ articleId, until }) => {
      const headline = articles.find(({ id }) => id === articleId)?.headline ?? 'Not published'
      return until ? `${headline} (until ${formatMoment(new Date(until))})` : headline
    })
    words.push(['Stories', named.join('; ') || 'None chosen'])
  }
  if (!isSameArrangement({ stories: [], sections }, { ...mine, stories: [] }))
    words.push([
      'Sections',
      sections.map((one) => sectionName(one, agreements)).join('; ') || 'None',
    ])
  return {
    changedSince: { saw, by: theirs?.by ?? null, at: theirs?.changedAt ?? null, words },
  }
}
