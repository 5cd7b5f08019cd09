import { MomentText } from '@/components/ui/date-text'
import { SectionHead } from '@/components/ui/section-head'
import { directionOf } from '@/domain/articles/direction'

type Told = { slug: string; language: string; headline: string; publishedAt: Date }

/** The articles before and after this one in the story of an agreement. */
export function StoryLinks({
  agreement,
  previous,
  next,
}: {
  agreement: { slug: string; shortTitle: string }
  previous: Told | null
  next: Told | null
}) {
  if (!previous && !next) return null
  return (
    <section aria-labelledby="story" className="flex flex-col gap-3">
      <SectionHead id="story">The story so far, and after</SectionHead>
      <ul className="grid gap-x-10 gap-y-4 sm:grid-cols-2">
        <Part told={previous} words="Before this" />
        <Part told={next} words="After this" />
      </ul>
      <p className="font-sans text-sm">
        <a className="quiet-link" href={`/agreements/${agreement.slug}#articles`}>
          Every article on the {agreement.shortTitle}
        </a>
      </p>
    </section>
  )
}

function Part({ told, words }: { told: Told | null; words: string }) {
  if (!told) return null
  const { slug, language, headline, publishedAt } = told
  return (
    <li className="flex flex-col gap-1">
      <p className="font-sans text-xs text-muted">
        {words} · <MomentText at={publishedAt} />
      </p>
      <p lang={language} dir={directionOf(language)} className="font-semibold">
        <a className="hover:underline" href={`/articles/${slug}`}>
          {headline}
        </a>
      </p>
    </li>
  )
}
