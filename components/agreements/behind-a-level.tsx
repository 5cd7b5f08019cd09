import { SourceNote } from '@/components/articles/source-list'
import { DateText } from '@/components/ui/date-text'
import { labelOf } from '@/domain/labels'
import { AssessmentText } from './assessment-text'
import type { ShownClaim } from './claim-text'
import { Citing, History, Part } from './commitment-history'
import type { ShownCommitment } from './shown-commitment'

const articlesShown = 5

/** What a row of the ledger opens into: judgements in words, claims, articles, and its history. */
export function Behind({
  commitment,
  answer,
  address,
}: {
  commitment: ShownCommitment
  /** How it stands, in one sentence. */
  answer: string
  /** Of the commitment's own page. */
  address: string
}) {
  const { assessments, claims, claimCount, articles, note, sources } = commitment
  const parts = [
    counted(assessments.length, 'assessment'),
    counted(claimCount, 'claim'),
    counted(articles.length, 'article'),
  ].filter(Boolean)
  return (
    // On paper the row says how it stands; what that rests on fills pages, and has one of its own.
    <details className="print:[&:not([open])]:hidden">
      <summary className="w-fit font-sans text-xs text-muted hover:text-seal">
        {parts.length ? parts.join(', ') : 'Sources'}
      </summary>
      <div className="mt-3 flex flex-col gap-4 border-s border-rule ps-4 break-words">
        <p className="font-sans text-sm">
          {answer}{' '}
          <a className="quiet-link" href={address}>
            This commitment in full
          </a>
        </p>
        {note && <p className="max-w-measure text-sm text-muted">{note}</p>}
        <SourceNote sources={sources} counted />
        <div className="grid gap-x-10 gap-y-6 md:grid-cols-2 lg:grid-cols-3">
          <Part name="Assessed" members={assessments}>
            {assessments.map((one) => (
              <AssessmentText key={one.id} assessment={one} />
            ))}
          </Part>
          <Part name="Said about it" members={claims}>
            <Claims claims={claims} address={address} />
            {claimCount > claims.length && (
              <a className="w-fit font-sans text-xs quiet-link" href={`${address}#claims`}>
                All {claimCount.toLocaleString('en-GB')} claims
              </a>
            )}
          </Part>
          <div className="flex flex-col gap-6">
            <History commitment={commitment} />
            <Citing articles={articles.slice(0, articlesShown)} />
          </div>
        </div>
      </div>
    </details>
  )
}

function Claims({ claims, address }: { claims: ShownClaim[]; address: string }) {
  return (
    <ul className="flex flex-col gap-3 text-sm">
      {claims.map((claim) => (
        <li key={claim.id}>
          <a className="hover:underline" href={`${address}#claim-${claim.id}`}>
            {claim.text}
          </a>
          {claim.quote && (
            <p>
              <q>{claim.quote}</q>
            </p>
          )}
          <span className="block font-sans text-xs text-muted">
            {claim.speaker?.name ?? claim.speakerLabel}
            {claim.officeThen && `, ${claim.officeThen}`}, {labelOf(claim.stance).toLowerCase()},{' '}
            <DateText on={claim.on} precision={claim.precision} />
          </span>
          <SourceNote sources={claim.sources} counted />
        </li>
      ))}
    </ul>
  )
}

const counted = (count: number, word: string) =>
  count > 0 && `${count.toLocaleString('en-GB')} ${count === 1 ? word : `${word}s`}`
