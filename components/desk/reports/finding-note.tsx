import type { Certainty, Span } from '@/domain/reports/report-reading'

const sure: Record<Certainty, string> = {
  certain: 'Certain',
  likely: 'Likely',
  unsure: 'To be checked',
}

/** How sure a finding is, why, and the way to its place in the text. */
export function FindingNote({
  certainty,
  because,
  spans,
}: {
  certainty: Certainty
  because: string
  spans: Span[]
}) {
  return (
    <span className="text-xs text-muted">
      <span className={certainty === 'unsure' ? 'font-semibold text-seal' : ''}>
        {sure[certainty]}
      </span>
      : {because}.{' '}
      {spans[0] && (
        <a className="quiet-link" href={`#at-${spans[0].start}`}>
          In the text
        </a>
      )}
    </span>
  )
}
