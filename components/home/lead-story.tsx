import clsx from 'clsx'
import type { ReactNode } from 'react'
import { directionOf } from '@/domain/articles/direction'
import { Kicker, PlaceAndDay, type ShownStory } from './story'

/** The story of the day: the largest headline on the page, with a map of where it happens. */
export function LeadStory({
  story,
  map,
  alone,
}: {
  story: ShownStory
  /** Null where it names nothing that a map could show. */
  map: ReactNode
  /** Nothing stands beside it. */
  alone: boolean
}) {
  return (
    <article
      lang={story.language}
      dir={directionOf(story.language)}
      className={clsx('flex flex-col gap-3', alone ? 'lg:col-span-12' : 'lg:col-span-8')}
    >
      <Kicker story={story} />
      <h2 className="text-2xl font-semibold tracking-tight sm:text-3xl lg:text-4xl">
        <a href={`/articles/${story.slug}`} className="hover:underline">
          {story.headline}
        </a>
      </h2>
      <div className="grid gap-x-8 gap-y-4 md:grid-cols-5">
        <div className={clsx('flex flex-col gap-3', map ? 'md:col-span-2' : 'md:col-span-4')}>
          <p className="text-md text-muted">{story.standfirst}</p>
          <PlaceAndDay story={story} />
        </div>
        {map && <div className="md:col-span-3">{map}</div>}
      </div>
    </article>
  )
}
