import { MomentText } from '@/components/ui/date-text'
import { SectionHead } from '@/components/ui/section-head'

export type ShownCorrection = {
  id: number
  slug: string
  headline: string
  right: string
  publishedAt: Date | null
}

/** What was corrected lately. No arrangement of the page leaves it out. */
export function LateCorrections({ corrections }: { corrections: ShownCorrection[] }) {
  return (
    <section aria-labelledby="corrections" className="flex flex-col gap-2">
      <SectionHead
        id="corrections"
        aside={
          <a className="quiet-link" href="/corrections">
            All
          </a>
        }
      >
        Corrected lately
      </SectionHead>
      <ol className="grid gap-x-8 gap-y-4 pt-2 text-sm sm:grid-cols-2 lg:grid-cols-3">
        {corrections.map(({ id, slug, headline, right, publishedAt }) => (
          <li key={id}>
            {publishedAt && (
              <p className="font-sans text-xs text-muted">
                <MomentText at={publishedAt} />
              </p>
            )}
            <p className="font-semibold">
              <a className="hover:underline" href={`/articles/${slug}`}>
                {headline}
              </a>
            </p>
            <p>{right}</p>
          </li>
        ))}
      </ol>
    </section>
  )
}
