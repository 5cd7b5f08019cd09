import { directionOf } from '@/domain/articles/direction'

/**
 * What a reader may do with an article in the browser (browser/): shown only where scripts run, and
 * there from the first paint on, so that nothing moves.
 */
export function ArticleTools({
  article: { slug, headline, language },
}: {
  article: { slug: string; headline: string; language: string }
}) {
  return (
    <div
      role="group"
      aria-label="This article"
      className="tools needs-script no-print w-full border-t border-rule"
    >
      <button type="button" data-copy-link>
        Copy link
      </button>
      <button type="button" data-print>
        Print
      </button>
      <button
        type="button"
        aria-pressed="false"
        data-save={`/articles/${slug}`}
        data-title={headline}
        data-language={language}
        data-dir={directionOf(language)}
      >
        Save for later
      </button>
      <button type="button" data-text-step="-1">
        <span aria-hidden="true">A−</span>
        <span className="sr-only">Smaller text</span>
      </button>
      <button type="button" data-text-step="1">
        <span aria-hidden="true">A+</span>
        <span className="sr-only">Larger text</span>
      </button>
      <button type="button" aria-pressed="true" data-times-switch>
        Times in UTC
      </button>
      <a href="/saved">Saved articles</a>
      <span role="status" data-said />
    </div>
  )
}
