import type { FeedItem } from '@/domain/feeds/feed'

/** A feed before it is written: addresses are those below the site. */
export type FoundFeed = {
  /** What it is called after the site's name; null: the site's own. */
  title: string | null
  description: string
  /** The address of the page below which it stands. */
  page: string
  /** The page that shows the same, where that is another. */
  shownOn?: string
  /** What tells it from all others for ever: the page's address made of its key, where it has one. */
  id: string
  items: FeedItem[]
  /** What follows its address after a question mark. */
  query?: string
}

/** A feed, the address of the page it moved to, or nothing. */
export type Finding = FoundFeed | { movedTo: string } | null
