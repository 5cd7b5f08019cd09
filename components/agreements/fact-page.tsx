import type { ReactNode } from 'react'
import { SourceList, type ListedSource } from '@/components/articles/source-list'
import { MomentText } from '@/components/ui/date-text'
import { SectionHead } from '@/components/ui/section-head'
import { ClaimText, type ShownClaim } from './claim-text'

/** A page of one fact: what it is and under which agreements, what it says, and what it rests on. */
export function FactPage({
  what,
  title,
  agreements,
  place,
  sources,
  recordedAt,
  children,
}: {
  what: string
  title: string
  agreements: { slug: string; shortTitle: string }[]
  /** Where it stands on the page of the first agreement, as the end of its address. */
  place: string
  sources: ListedSource[]
  recordedAt: Date
  children: ReactNode
}) {
  return (
    <article className="flex max-w-measure flex-col gap-8">
      <header className="flex flex-col gap-2">
        <p className="small-caps text-seal">{what}</p>
        <h1 className="text-xl font-semibold tracking-tight md:text-2xl">{title}</h1>
        <p className="font-sans text-sm">
          {agreements.map(({ slug, shortTitle }, index) => (
            <span key={slug}>
              {index > 0 && ' · '}
              <a className="quiet-link" href={`/agreements/${slug}${index === 0 ? place : ''}`}>
                {shortTitle}
              </a>
            </span>
          ))}
        </p>
      </header>
      {children}
      <section aria-labelledby="sources" className="flex flex-col gap-3">
        <SectionHead id="sources">Sources</SectionHead>
        <SourceList sources={sources} />
      </section>
      <p className="font-sans text-xs text-muted">
        On record since <MomentText at={recordedAt} />
      </p>
    </article>
  )
}

/** A term of a fact and what it is. */
export function Term({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className="grid gap-x-4 sm:grid-cols-[9rem_1fr]">
      <dt className="font-sans text-xs text-muted sm:pt-0.5">{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

/** What is said, under a head of its own; nothing where nothing is. */
export function ClaimsBelow({
  id,
  head,
  claims,
}: {
  id: string
  head: string
  claims: ShownClaim[]
}) {
  if (claims.length === 0) return null
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <SectionHead id={id}>{head}</SectionHead>
      {claims.map((claim) => (
        <div key={claim.id} className="border-s-2 border-level-2 ps-3">
          <ClaimText claim={claim} />
        </div>
      ))}
    </section>
  )
}
