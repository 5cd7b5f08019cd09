import type { ArticleKind } from '../articles/vocabulary'

type Placeable = { id: number; kind: ArticleKind }

/** Articles to choose among, each list in its order, the newest first. */
export type Candidates<One> = {
  /** Whom the desk chose, the lead first. */
  chosen: One[]
  newest: One[]
  analysis: One[]
  /** Of the sections that stand on the page, by their keys. */
  ofSections: Map<string, One[]>
  /** Whether analysis has a section of its own. */
  analysisApart: boolean
}

/** Where each article stands on the front page. */
export type Placed<One> = {
  lead: One | null
  /** Beside the lead, with their standfirsts. */
  seconds: One[]
  /** Under them, by their headlines. */
  thirds: One[]
  ofSections: Map<string, One[]>
  analysis: One[]
  latest: One[]
}

const most = { seconds: 2, thirds: 4, section: 5, analysis: 4, latest: 12 }
/** The row of thirds fills itself only where this many stay for the list of the latest. */
const leftForLatest = 3

/**
 * Gives every article one place. The chosen come first, in their order; behind them the newest news
 * fills in, the lead with the newest that is more than a brief or a statement. Sections of their
 * own take theirs before the list of the latest takes what is left, wherever they stand.
 */
export function placeArticles<One extends Placeable>(candidates: Candidates<One>): Placed<One> {
  const { chosen, newest, analysisApart } = candidates
  const used = new Set<number>()
  const take = (list: One[], limit: number) => {
    const taken = list.filter(({ id }) => !used.has(id)).slice(0, limit)
    for (const { id } of taken) used.add(id)
    return taken
  }
  const news = newest.filter((one) => !isAnalysis(one))
  const lead =
    take(chosen, 1)[0] ??
    take(
      news.filter(({ kind }) => kind === 'news'),
      1,
    )[0] ??
    take(newest, 1)[0] ??
    null
  const seconds = take(chosen, most.seconds)
  seconds.push(...take(news, most.seconds - seconds.length))
  const thirds = take(chosen, chosen.length)
  const room = most.thirds - thirds.length
  const left = news.filter(({ id }) => !used.has(id)).length
  if (room > 0 && left >= room + leftForLatest) thirds.push(...take(news, room))
  const ofSections = new Map(
    [...candidates.ofSections].map(([key, list]) => [key, take(list, most.section)]),
  )
  const analysis = analysisApart ? take(candidates.analysis, most.analysis) : []
  const latest = take(analysisApart ? news : newest, most.latest)
  return { lead, seconds, thirds, ofSections, analysis, latest }
}

const isAnalysis = ({ kind }: Placeable) => kind === 'analysis' || kind === 'explainer'
