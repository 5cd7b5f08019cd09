import clsx from 'clsx'
import type { IndexedArticle } from '@/components/articles/article-index'
import { MomentText } from '@/components/ui/date-text'
import { directionOf } from '@/domain/articles/direction'
import { labelOf } from '@/domain/labels'

export type ShownStory = IndexedArticle & { id: number; byline: string }

/** How much a story weighs on the front page, told by the size of its type alone. */
const weights = {
  second: { headline: 'text-xl font-semibold', standfirst: 'text-sm' },
  third: { headline: 'text-lg font-semibold', standfirst: null },
  analysis: { headline: 'text-lg', standfirst: 'text-sm' },
  index: { headline: 'text-base font-semibold', standfirst: null },
} as const

/** One story of the front page: kicker, headline, perhaps a standfirst, place and day. */
export function Story({ story, weight }: { story: ShownStory; weight: keyof typeof weights }) {
  const { headline, standfirst } = weights[weight]
  return (
    <article
      lang={story.language}
      dir={directionOf(story.language)}
      className="flex flex-col gap-1"
    >
      <Kicker story={story} />
      <h3 className={headline}>
        <a href={`/articles/${story.slug}`} className="hover:underline">
          {story.headline}
        </a>
      </h3>
      {standfirst && <p className={clsx('text-muted', standfirst)}>{story.standfirst}</p>}
      {weight === 'analysis' && story.byline && <p className="font-sans text-xs">{story.byline}</p>}
      <PlaceAndDay story={story} />
    </article>
  )
}

/** The words over a headline. */
export function Kicker({ story: { kicker, kind } }: { story: ShownStory }) {
  return <p className="small-caps text-seal">{kicker ?? labelOf(kind)}</p>
}

/** Where a story comes from, and its day. */
export function PlaceAndDay({ story: { place, publishedAt } }: { story: ShownStory }) {
  return (
    <p className="font-sans text-xs text-muted">
      {place && <>{place} · </>}
      <MomentText at={publishedAt} />
    </p>
  )
}
