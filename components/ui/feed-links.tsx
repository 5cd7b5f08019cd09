import { feedFormats, feedTypes } from '@/domain/feeds/feed'

/** Leads to the feeds of a page, in every writing. */
export function FeedLinks({ page }: { page: string }) {
  return (
    <span className="flex gap-x-3">
      {feedFormats.map((format) => (
        <a key={format} className="quiet-link" href={`${page}/feed.${format}`}>
          {feedTypes[format].name}
        </a>
      ))}
    </span>
  )
}
