import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { KnownFacts } from '@/components/desk/entities/known-facts'
import { SubmitButton } from '@/components/desk/submit-button'
import { MomentText } from '@/components/ui/date-text'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import { findLikelyDuplicates } from '@/db/queries/desk/duplicates'
import { listKeptApart } from '@/db/queries/desk/merges'
import { askAgain, theyAreTwo } from './actions'

export const metadata: Metadata = { title: 'Entities that look like one' }

const atOnce = 50

export default async function DuplicatesPage() {
  await requireEditor('entities:write', '/desk/duplicates')
  const [pairs, apart] = await Promise.all([findLikelyDuplicates(), listKeptApart(atOnce)])
  return (
    <div className="flex flex-col gap-10">
      <div>
        <DeskHead title="Entities that look like one">
          <span className="text-muted">
            {pairs.length === 1 ? 'One pair' : `${pairs.length} pairs`}
          </span>
        </DeskHead>
        {pairs.length === 0 && <Empty>No two entities look like one.</Empty>}
        <ol className="flex flex-col gap-6">
          {pairs.slice(0, atOnce).map(({ one, other, because }) => (
            <li
              key={`${one.id}/${other.id}`}
              className="flex flex-col gap-3 border-b border-rule pb-6"
            >
              <div className="grid gap-x-8 gap-y-3 md:grid-cols-2">
                <KnownFacts entity={one} />
                <KnownFacts entity={other} />
              </div>
              <ul className="list-disc ps-5 font-sans text-sm">
                {because.map((reason) => (
                  <li key={reason}>
                    <bdi>{reason}</bdi>
                  </li>
                ))}
              </ul>
              <div className="flex flex-wrap items-center gap-4 font-sans text-sm">
                <a className="quiet-link" href={mergeAddress(one, other)}>
                  Merge {one.name} and {other.name} …
                </a>
                <DeskForm action={theyAreTwo} label={`${one.name} and ${other.name} are two`}>
                  <input type="hidden" name="oneId" value={one.id} />
                  <input type="hidden" name="otherId" value={other.id} />
                  <SubmitButton quiet>They are two</SubmitButton>
                </DeskForm>
              </div>
            </li>
          ))}
        </ol>
        {pairs.length > atOnce && (
          <p className="mt-4 font-sans text-sm text-muted">
            The first {atOnce} are shown, those named most first.
          </p>
        )}
      </div>
      {apart.length > 0 && (
        <section aria-labelledby="apart" className="flex flex-col gap-3">
          <SectionHead id="apart">Said to be two</SectionHead>
          <ul className="flex flex-col font-sans text-sm">
            {apart.map(({ id, one, other, at, by }) => (
              <li
                key={id}
                className="flex flex-wrap items-center justify-between gap-4 border-b border-rule py-2"
              >
                <span>
                  <bdi>{one.name}</bdi> and <bdi>{other.name}</bdi>,{' '}
                  <span className="text-muted">
                    <MomentText at={at} clock /> by {by}
                  </span>
                </span>
                <DeskForm action={askAgain} label={`Ask about ${one.name} and ${other.name} again`}>
                  <input type="hidden" name="id" value={id} />
                  <SubmitButton quiet>Ask again</SubmitButton>
                </DeskForm>
              </li>
            ))}
          </ul>
        </section>
      )}
    </div>
  )
}

type Side = { id: number; links: number; isoCode: string | null }

/** Into the one that more names, or that is a country of the ISO list. */
function mergeAddress(one: Side, other: Side): string {
  const first = other.isoCode !== null || (one.isoCode === null && other.links > one.links)
  const [kept, merged] = first ? [other, one] : [one, other]
  return `/desk/entities/${kept.id}/merge?with=${merged.id}`
}
