import { FormNotice } from '@/components/desk/form-notice'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import type { FactForm, FactLine } from './fact-form'
import { fromReport } from './from-report/asked'

/** The facts of one kind on a record, each leading to its form; withdrawn ones apart. */
export function FactList({
  form,
  facts,
  base,
  saved,
}: {
  form: Pick<FactForm, 'noun' | 'one' | 'title'>
  facts: FactLine[]
  /** The address under which its forms stand. */
  base: string
  /** What has just become of one of them. */
  saved: string | null
}) {
  const standing = facts.filter(({ withdrawnAt }) => withdrawnAt === null)
  const withdrawn = facts.filter(({ withdrawnAt }) => withdrawnAt !== null)
  return (
    <section aria-labelledby={form.noun} className="flex scroll-mt-4 flex-col gap-2">
      <SectionHead
        id={form.noun}
        aside={
          <span className="flex flex-wrap gap-x-4">
            <a className="quiet-link" href={`${base}/${form.noun}/new`}>
              Add {article(form.one)} {form.one}
            </a>
            {fromReport.includes(form.noun) && (
              <a
                className="quiet-link"
                aria-label={`Add ${article(form.one)} ${form.one} from a report`}
                href={`${base}/${form.noun}/new?from=report`}
              >
                From a report
              </a>
            )}
          </span>
        }
      >
        {form.title}
      </SectionHead>
      {saved && <FormNotice state={{ done: saved }} />}
      {standing.length === 0 && <Empty>None on record.</Empty>}
      <ul className="flex flex-col font-sans text-sm">
        {standing.map((fact) => (
          <li
            key={fact.id}
            id={`${form.noun}-${fact.id}`}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2 target:bg-sheet"
          >
            <a
              className="min-w-0 flex-1 basis-64 hover:underline"
              href={`${base}/${form.noun}/${fact.id}`}
              dir="auto"
            >
              {fact.line}
            </a>
            <span className="figures text-xs text-muted">
              {sourcesInWords(fact.sources.length)}
            </span>
          </li>
        ))}
      </ul>
      {withdrawn.length > 0 && (
        <details className="font-sans text-sm text-muted">
          <summary className="py-1">{withdrawn.length} withdrawn</summary>
          <ul className="flex flex-col">
            {withdrawn.map((fact) => (
              <li key={fact.id} className="border-b border-rule py-2">
                <a className="hover:underline" href={`${base}/${form.noun}/${fact.id}`}>
                  <s>{fact.line}</s>
                </a>{' '}
                {fact.withdrawalReason}
              </li>
            ))}
          </ul>
        </details>
      )}
    </section>
  )
}

const sourcesInWords = (count: number) =>
  count === 0 ? 'without a source' : count === 1 ? '1 source' : `${count} sources`

const article = (word: string) => (/^[aeio]/.test(word) ? 'an' : 'a')
