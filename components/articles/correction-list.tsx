import { MomentText } from '@/components/ui/date-text'

/** Corrections with the articles they belong to. */
export function CorrectionList({
  corrections,
}: {
  corrections: {
    id: number
    wrong: string
    right: string
    publishedAt: Date | null
    slug: string
    headline: string
  }[]
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
          <h3 className="text-base font-semibold">
            <a className="hover:underline" href={`/articles/${slug}`}>
              {headline}
            </a>
          </h3>
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
