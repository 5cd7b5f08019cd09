import type { ReactNode } from 'react'
import { Dispute } from '@/components/agreements/dispute'
import { WeekOnRecord } from '@/components/agreements/week-on-record'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { Deadlines } from './deadlines'
import type { ShownSection } from './sections'
import { Story, type ShownStory } from './story'
import { StoryRow } from './top-stories'

/** One section of the front page under its head. */
export function HomeSectionView({ section }: { section: ShownSection }) {
  switch (section.kind) {
    case 'latest':
      return (
        <Headed id="latest" title="Latest">
          <Index stories={section.stories} />
          {section.older && <OlderLink href={section.older} />}
        </Headed>
      )
    case 'analysis':
      return (
        <Headed id="analysis" title="Analysis" more={['/search?kind=analysis', 'All']}>
          <StoryRow stories={section.stories} weight="analysis" />
        </Headed>
      )
    case 'agreement':
    case 'subject':
      return (
        <Headed id={section.id} title={section.title} more={[section.href, 'On the record']}>
          <LeadAndIndex stories={section.stories} />
        </Headed>
      )
    case 'week':
      return (
        <Headed id="record" title="What changed this week" more={['/changes.xml', 'RSS']}>
          <div className="pt-2">
            <WeekOnRecord {...section.week} />
          </div>
        </Headed>
      )
    case 'deadlines':
      return (
        <Headed id="deadlines" title="Deadlines" more={['/deadlines', 'All']}>
          <Deadlines ahead={section.ahead} overdue={section.overdue} />
        </Headed>
      )
    case 'dispute':
      return <Dispute dispute={section.dispute} />
  }
}

function Headed({
  id,
  title,
  more,
  children,
}: {
  id: string
  title: string
  /** Where there is more of it, and in which words. */
  more?: [href: string, words: string]
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id} className="flex flex-col gap-2">
      <SectionHead
        id={id}
        aside={
          more && (
            <a className="quiet-link" href={more[0]}>
              {more[1]}
            </a>
          )
        }
      >
        {title}
      </SectionHead>
      {children}
    </section>
  )
}

function Index({ stories }: { stories: ShownStory[] }) {
  return (
    <ol className="grid gap-x-8 sm:grid-cols-2 lg:grid-cols-3">
      {stories.map((story) => (
        <li key={story.id} className="border-b border-rule py-3">
          <Story story={story} weight="index" />
        </li>
      ))}
    </ol>
  )
}

function LeadAndIndex({ stories: [first, ...others] }: { stories: ShownStory[] }) {
  return (
    <div className="grid gap-x-8 gap-y-2 pt-2 lg:grid-cols-12">
      {first && (
        <div className={others.length ? 'lg:col-span-5' : 'lg:col-span-8'}>
          <Story story={first} weight="second" />
        </div>
      )}
      {others.length > 0 && (
        <ol className="grid content-start gap-x-8 sm:grid-cols-2 lg:col-span-7 lg:border-s lg:border-rule lg:ps-8">
          {others.map((story) => (
            <li key={story.id} className="border-b border-rule py-3 lg:first:pt-0 lg:nth-2:pt-0">
              <Story story={story} weight="index" />
            </li>
          ))}
        </ol>
      )}
    </div>
  )
}
