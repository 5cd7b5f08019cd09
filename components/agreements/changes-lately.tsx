import { addDays } from '@/domain/reports/dates/calendar'

/** Leads from an agreement's page to what changed on its record. */
export function ChangesLately({
  slug,
  day,
  today,
}: {
  slug: string
  /** The past day the page shows; null: today. */
  day: string | null
  today: string
}) {
  const page = `/agreements/${slug}/changes`
  const links: [string, string][] = day
    ? [['since that day', `${page}?from=${day}`]]
    : [
        ['in the last 30 days', `${page}?from=${addDays(today, -30)}`],
        ['in the last year', page],
      ]
  return (
    <p className="no-print flex flex-wrap gap-x-5 gap-y-1 font-sans text-sm">
      <span className="text-muted">What changed:</span>
      {[...links, ['as a feed', `${page}.xml`] as const].map(([words, address]) => (
        <a key={words} className="quiet-link" href={address}>
          {words}
        </a>
      ))}
      <a
        className="quiet-link"
        href={`/agreements/compare?a=${slug}${day ? `&b=${slug}&on=${day}` : ''}`}
      >
        Compare
      </a>
    </p>
  )
}
