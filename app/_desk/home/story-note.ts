import type { StoryAtDesk } from '@/db/queries/desk/home'
import { formatMoment } from '@/domain/dates/format-date'
import type { ChosenStory } from '@/domain/home/arrangement'
import { labelOf } from '@/domain/labels'

/** Why a chosen story does not stand in its place before readers now; empty where it does. */
export function storyNote({ until }: ChosenStory, article: StoryAtDesk | undefined): string {
  if (!article) return 'Not published: the next story stands in its place.'
  if (article.state !== 'published')
    return `${labelOf(article.state)}: the next story stands in its place.`
  if (article.embargoed)
    return 'Under embargo: until that ends, the next story stands in its place.'
  if (until !== null && new Date(until) <= new Date())
    return `Its time passed on ${formatMoment(new Date(until))}: the next story stands in its place.`
  return ''
}
