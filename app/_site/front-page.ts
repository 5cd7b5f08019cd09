import type { ShownSection } from '@/components/home/sections'
import type { ArticleCard } from '@/db/queries/article-cards'
import { listCorrections, listMentioned } from '@/db/queries/articles'
import {
  findAgreementName,
  listStanding,
  listStandingAnalysis,
  listStandingOfAgreement,
  listStandingOfSubject,
  listStandingStories,
} from '@/db/queries/front-page'
import { findDispute } from '@/db/queries/what-matters'
import type { Arrangement, HomeSection } from '@/domain/home/arrangement'
import { bandsOf } from '@/domain/home/bands'
import { placeArticles, type Placed } from '@/domain/home/front-page'
import { sectionKey } from '@/domain/home/section-key'
import { labelOf } from '@/domain/labels'
import { addDays } from '@/domain/reports/dates/calendar'
import { slugOf } from '@/domain/text/slug'
import { cursorOf } from './cursor'
import { nearestDeadlines } from './nearest-deadlines'
import { findWeek } from './week'

/** Enough for every place on the page, whatever is taken by others before. */
const enough = 40
/** For so many days a correction stands on the front page. */
const daysOfCorrections = 14

/**
 * The front page of an arrangement, with what readers see now. Whatever the arrangement
 * says, everything on it is read as a reader: what was taken back, is under embargo or was never
 * published falls out, and the next fills in.
 */
export async function readFrontPage({ stories, sections }: Arrangement) {
  const now = new Date()
  const on = now.toISOString().slice(0, 10)
  const [chosen, newest, analysis, own, corrected] = await Promise.all([
    listStandingStories(stories, now),
    listStanding(enough),
    listStandingAnalysis(enough),
    Promise.all(sections.map(async (one) => [sectionKey(one), await ownArticles(one)] as const)),
    listCorrections(6),
  ])
  const analysisApart = sections.some(({ kind }) => kind === 'analysis')
  const ofSections = new Map(own.filter(([, list]) => list.length > 0))
  const placed = placeArticles({ chosen, newest, analysis, ofSections, analysisApart })
  const shown = await Promise.all(
    sections.map((section) => fill(section, placed, { on, oldest: newest.at(-1) })),
  )
  const { lead, seconds, thirds } = placed
  return {
    lead,
    seconds,
    thirds,
    mapped: lead ? await listMentioned(lead.id) : [],
    bands: bandsOf(shown.filter((one) => one !== null)),
    corrections: corrected.filter(
      ({ publishedAt }) =>
        publishedAt && publishedAt.toISOString().slice(0, 10) > addDays(on, -daysOfCorrections),
    ),
  }
}

function ownArticles(section: HomeSection): Promise<ArticleCard[]> {
  if (section.kind === 'agreement') return listStandingOfAgreement(section.agreementId, enough)
  if (section.kind === 'subject') return listStandingOfSubject(section.subject, enough)
  return Promise.resolve([])
}

/** A section with what stands in it, or null where nothing does. */
async function fill(
  section: HomeSection,
  placed: Placed<ArticleCard>,
  { on, oldest }: { on: string; oldest: ArticleCard | undefined },
): Promise<ShownSection | null> {
  switch (section.kind) {
    case 'latest': {
      const stories = placed.latest
      const last = stories.at(-1)
      if (!last) return null
      const older = last.id === oldest?.id ? null : `/?before=${cursorOf(last)}`
      return { kind: 'latest', stories, older }
    }
    case 'analysis':
      return placed.analysis.length ? { kind: 'analysis', stories: placed.analysis } : null
    case 'week': {
      const week = await findWeek(on)
      const { changes, earlier, added } = week
      return changes.length + earlier.length + added.length ? { kind: 'week', week } : null
    }
    case 'deadlines': {
      const { ahead, overdue } = await nearestDeadlines(on, 4)
      return ahead.length + overdue.length ? { kind: 'deadlines', ahead, overdue } : null
    }
    case 'dispute': {
      const dispute = await findDispute(section.agreementId)
      return dispute && { kind: 'dispute', dispute }
    }
    case 'agreement':
    case 'subject': {
      const stories = placed.ofSections.get(sectionKey(section)) ?? []
      const head = stories.length ? await headOf(section) : null
      return head && { kind: section.kind, ...head, stories }
    }
  }
}

async function headOf(section: Extract<HomeSection, { kind: 'agreement' | 'subject' }>) {
  if (section.kind === 'subject') {
    const { subject } = section
    const query = new URLSearchParams({ subject }).toString()
    return {
      id: `subject-${slugOf(subject)}`,
      title: labelOf(subject),
      href: `/agreements?${query}`,
    }
  }
  const agreement = await findAgreementName(section.agreementId)
  return (
    agreement && {
      id: `agreement-${agreement.slug}`,
      title: agreement.shortTitle,
      href: `/agreements/${agreement.slug}`,
    }
  )
}
