import { Speaker, type ShownClaim } from '@/components/agreements/claim-text'
import { DateText } from '@/components/ui/date-text'
import { SectionHead } from '@/components/ui/section-head'
import { directionOf } from '@/domain/articles/direction'
import { factAddress } from '@/domain/agreements/fact-address'
import { SourceNote } from './source-list'

/** What was said, in the words of those who said it, as the record has it from the same sources. */
export function QuotesOnRecord({ quotes }: { quotes: ShownClaim[] }) {
  if (quotes.length === 0) return null
  return (
    <section aria-labelledby="said" className="flex flex-col gap-5">
      <SectionHead id="said">In their words</SectionHead>
      <QuoteList quotes={quotes} />
    </section>
  )
}

function QuoteList({ quotes }: { quotes: ShownClaim[] }) {
  return (
    <ul className="flex max-w-measure flex-col gap-6">
      {quotes.map((claim) => (
        <li key={claim.id}>
          <figure className="flex flex-col gap-1.5 border-s-2 border-rule ps-5">
            <blockquote className="flex flex-col gap-1 text-md">
              {claim.quote && (
                <p>
                  <q>{claim.quote}</q>
                </p>
              )}
              {claim.originalText && (
                <p
                  lang={claim.originalLanguage ?? undefined}
                  dir={claim.originalLanguage ? directionOf(claim.originalLanguage) : 'auto'}
                >
                  <q>{claim.originalText}</q>
                </p>
              )}
            </blockquote>
            <QuoteSource claim={claim} />
          </figure>
        </li>
      ))}
    </ul>
  )
}

/** Under a quotation: who spoke, in which office then, when, and where that was read. */
export function QuoteSource({ claim }: { claim: ShownClaim }) {
  return (
    <figcaption lang="en" dir="ltr" className="flex flex-col font-sans text-xs">
      <Speaker claim={claim} />
      <p className="text-muted">
        <a className="quiet-link" href={factAddress('claims', claim.id)}>
          On record
        </a>
        , <DateText on={claim.on} precision={claim.precision} />
      </p>
      <SourceNote sources={claim.sources} />
    </figcaption>
  )
}
