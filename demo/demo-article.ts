import type { ArticleKind, CoverageRole } from '../domain/articles/vocabulary'
import type { StaffKey } from './staff'

/** One article of the demo newsroom: our own copy, written from the sourced facts beside it. */
export type DemoArticle = {
  slug: string
  kind: ArticleKind
  /** BCP 47; English where it is not given. */
  language?: string
  headline: string
  kicker?: string
  standfirst: string
  /** A slug of facts/places.json; null for what was written at a desk. */
  dateline: string | null
  byline: StaffKey
  /** ISO, with its zone. */
  publishedAt: string
  updated?: { at: string; note: string }
  body: DemoBlock[]
  coverage: { agreement: string; role: CoverageRole }[]
  /** `<agreement slug>#<source id>`. */
  sources: string[]
  corrections?: { at: string; wrong: string; right: string }[]
}

/** A paragraph as a bare string, a sub-heading, a list, or a quotation with its speaker. */
export type DemoBlock =
  string | { heading: string } | { list: string[] } | { quote: string; speaker: string }
