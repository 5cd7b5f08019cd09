import clsx from 'clsx'
import type { ReactNode } from 'react'
import { LeadStory } from './lead-story'
import { Story, type ShownStory } from './story'

/** The stories over everything else: the lead, those beside it, and a row of others under them. */
export function TopStories({
  lead,
  map,
  seconds,
  thirds,
}: {
  lead: ShownStory
  map: ReactNode
  seconds: ShownStory[]
  thirds: ShownStory[]
}) {
  return (
    <div className="flex flex-col gap-8">
      <div className="grid gap-x-8 gap-y-8 lg:grid-cols-12">
        <LeadStory story={lead} map={map} alone={seconds.length === 0} />
        {seconds.length > 0 && (
          <ol className="flex flex-col divide-y divide-rule border-t border-rule lg:col-span-4 lg:border-s lg:border-t-0 lg:ps-8">
            {seconds.map((story) => (
              <li key={story.id} className="py-5 first:lg:pt-0">
                <Story story={story} weight="second" />
              </li>
            ))}
          </ol>
        )}
      </div>
      {thirds.length > 0 && <StoryRow stories={thirds} weight="third" />}
    </div>
  )
}

/** Stories side by side, parted by hairlines, in as many rows as they need. */
export function StoryRow({
  stories,
  weight,
}: {
  stories: ShownStory[]
  weight: 'third' | 'analysis'
}) {
  return (
    <ol className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-4">
      {stories.map((story) => (
        <li key={story.id} className={clsx('border-rule', edges[weight])}>
          <Story story={story} weight={weight} />
        </li>
      ))}
    </ol>
  )
}

/** Hairlines over a row, or under one that stands under the rule of its section already. */
const edges = {
  third: 'border-t py-4',
  analysis: 'border-b py-3 lg:border-b-0',
}
