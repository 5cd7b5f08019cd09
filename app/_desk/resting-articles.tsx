import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import type { RestingArticle } from '@/db/queries/desk/articles-resting-on'

/** The published articles that a withdrawn fact may have gone into, each with the way to correct it. */
export function RestingArticles({
  articles,
  wrong,
}: {
  articles: RestingArticle[]
  /** What was wrong, to begin the correction with. */
  wrong: string
}) {
  return (
    <section aria-labelledby="articles" className="flex flex-col gap-2">
      <SectionHead id="articles">Articles that may repeat it</SectionHead>
      {articles.length === 0 && (
        <Empty>No published article cites its sources or covers the agreement.</Empty>
      )}
      <ul className="flex flex-col font-sans text-sm">
        {articles.map(({ articleId, headline, sharesSource, inWork }) => (
          <li
            key={articleId}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2"
          >
            <a
              className="min-w-0 flex-1 basis-64 hover:underline"
              href={`/desk/articles/${articleId}`}
            >
              {headline}
              <span className="block text-xs text-muted">
                {sharesSource ? 'Cites a source of it' : 'Covers the agreement'}
                {inWork && ' · a new edition is being written'}
              </span>
            </a>
            {!inWork && (
              <a
                className="quiet-link"
                aria-label={`Correct: ${headline}`}
                href={`/desk/articles/${articleId}/edition?wrong=${encodeURIComponent(wrong)}#correct`}
              >
                Correct it
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
