import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskHead } from '@/components/desk/desk-frame'
import { MomentText } from '@/components/ui/date-text'
import { SectionHead } from '@/components/ui/section-head'
import {
  describeStories,
  findDeskHome,
  listFormerHomes,
  listSectionChoices,
  listStoryChoices,
  type DeskHome,
} from '@/db/queries/desk/home'
import { wordOf } from '@/app/_desk/address-key'
import { sectionName } from '@/app/_desk/home/section-names'
import { storyNote } from '@/app/_desk/home/story-note'
import { unarranged } from '@/domain/home/arrangement'
import { sectionKey } from '@/domain/home/section-key'
import { typedUntil } from '@/domain/home/until'
import { ArrangementFields } from './arrangement-fields'
import { Drop } from './drop'
import { Former } from './former'

export const metadata: Metadata = { title: 'Front page' }

export default async function HomeDeskPage({ searchParams }: PageProps<'/desk/home'>) {
  await requireEditor('home:write', '/desk/home')
  const asked = await searchParams
  const [home, former] = await Promise.all([findDeskHome(), listFormerHomes(10)])
  const { stories, sections } = home.inWork ?? home.live ?? unarranged
  const leads = [home.live, ...former].flatMap((one) => one?.stories[0]?.articleId ?? [])
  const [articles, choices, { agreements, subjects }] = await Promise.all([
    describeStories([...stories.map(({ articleId }) => articleId), ...leads]),
    listStoryChoices(60),
    listSectionChoices(),
  ])
  const articleOf = (articleId: number) => articles.find(({ id }) => id === articleId)
  return (
    <>
      <DeskHead title="Front page">
        <a className="quiet-link" href="/desk/home/preview">
          {home.inWork ? 'Preview and publish' : 'Preview'}
        </a>
      </DeskHead>
      <div className="flex flex-col gap-10">
        <div className="flex max-w-measure flex-col gap-2">
          {wordOf(asked.back) && <p role="status">Put back. Readers see it now.</p>}
          {wordOf(asked.dropped) && <p role="status">Dropped. The page stays as it was.</p>}
          <Standing home={home} />
        </div>
        <ArrangementFields
          saw={home.saw}
          stories={stories.map((story) => ({
            articleId: story.articleId,
            headline: articleOf(story.articleId)?.headline ?? 'An article that is not published',
            until: typedUntil(story.until),
            note: storyNote(story, articleOf(story.articleId)),
          }))}
          sections={sections.map((section) => ({
            key: sectionKey(section),
            name: sectionName(section, agreements),
          }))}
          articles={choices}
          agreements={agreements}
          subjects={subjects}
        />
        {home.inWork && <Drop saw={home.saw} />}
        <section aria-labelledby="before" className="flex flex-col gap-2">
          <SectionHead id="before">How it stood before</SectionHead>
          <Former
            saw={home.saw}
            former={former.map((one) => ({
              ...one,
              lead: articleOf(one.stories[0]?.articleId ?? 0)?.headline ?? null,
            }))}
          />
        </section>
      </div>
    </>
  )
}

/** What readers see now, and whether something else is in work. */
function Standing({ home: { live, inWork } }: { home: DeskHome }) {
  return (
    <>
      <p>
        {live?.publishedAt ? (
          <>
            Readers see the arrangement that {live.by ?? 'Entente'} published on{' '}
            <MomentText at={live.publishedAt} clock />.
          </>
        ) : (
          'Nobody has arranged the page, so it fills itself: the newest news leads.'
        )}
      </p>
      {inWork && (
        <p>
          {live ? 'Another' : 'An arrangement'} is in work, last changed by{' '}
          {inWork.by ?? 'nobody on the staff'} on <MomentText at={inWork.changedAt} clock />.
          Readers see nothing of it until it is published.
        </p>
      )}
      <p className="text-sm text-muted">
        What is withdrawn, unpublished, killed or under embargo falls out by itself, and so does a
        story whose time has passed; the newest stories fill in behind. Corrections of the last two
        weeks always stand on the page.
      </p>
    </>
  )
}
