import clsx from 'clsx'
import type { ReactNode } from 'react'
import { Empty } from '@/components/ui/empty'
import { LateCorrections, type ShownCorrection } from './corrections'
import { HomeSectionView } from './section'
import type { ShownSection } from './sections'
import type { ShownStory } from './story'
import { TopStories } from './top-stories'

/** The front page: its stories, then its sections in rows, then what was corrected lately. */
export function FrontPage({
  lead,
  map,
  seconds,
  thirds,
  bands,
  corrections,
}: {
  lead: ShownStory | null
  /** Of the lead. */
  map: ReactNode
  seconds: ShownStory[]
  thirds: ShownStory[]
  bands: ShownSection[][]
  corrections: ShownCorrection[]
}) {
  return (
    <div className="flex flex-col gap-10">
      {lead ? (
        <TopStories lead={lead} map={map} seconds={seconds} thirds={thirds} />
      ) : (
        <Empty>Nothing is published yet.</Empty>
      )}
      {bands.map((band) => (
        <div
          key={band.map(nameOf).join()}
          className={clsx('grid gap-x-10 gap-y-10', band.length > 1 && 'lg:grid-cols-2')}
        >
          {band.map((section) => (
            <HomeSectionView key={nameOf(section)} section={section} />
          ))}
        </div>
      ))}
      {corrections.length > 0 && <LateCorrections corrections={corrections} />}
    </div>
  )
}

const nameOf = (section: ShownSection) => ('id' in section ? section.id : section.kind)
