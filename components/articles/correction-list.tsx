import { MomentText } from '@/components/ui/date-text'

/** Corrections with the articles they belong to. */
export function CorrectionList({
  corrections,
  heading: Heading = 'h3',
}: {
  corrections: {
    id: number
    wrong: string
    right: string
    publishedAt: Date | null
    slug: string
    headline: string
  }[]
  /** The level of each headline: below that of the page or section. */
  heading?: 'h2' | 'h3'
}) {
  return (
    <ol className="flex flex-col">
      {corrections.map(({ id, wrong, right, publishedAt, slug, headline }) => (
        <li
          key={id}
          className="flex flex-col gap-1 border-t border-rule py-4 text-sm first:border-t-0"
        >
          {publishedAt && (
            <p className="font-sans text-xs text-muted">
              <MomentText at={publishedAt} clock />
            </p>
          )}
          <Heading className="text-base font-semibold">
            <a className="hover:underline" href={`/articles/${slug}`}>
              {headline}
            </a>
          </Heading>
          <p>
            <span className="font-semibold">What was wrong:</span> {wrong}
          </p>
          <p>
            <span className="font-semibold">What is right:</span> {right}
          </p>
        </li>
      ))}
    </ol>
  )
}
