import { MomentText } from '@/components/ui/date-text'
import { labelOf } from '@/domain/labels'

type Row = {
  articleId: number
  editionId: number
  kind: string
  headline: string
  state: string
  number: number
  savedAt: Date
  author: string | null
}

/** Articles at the desk, each with the state of its edition. */
export function ArticleRows({ articles }: { articles: Row[] }) {
  return (
    <ul className="flex flex-col font-sans text-sm">
      {articles.map((one) => (
        <li
          key={one.editionId}
          className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2"
        >
          <a
            className="font-serif text-base font-semibold hover:underline"
            href={`/desk/articles/${one.articleId}`}
          >
            {one.headline || 'Without a headline yet'}
          </a>
          <span className="text-muted">
            {labelOf(one.state)}
            {one.number > 1 && `, edition ${one.number}`} · {labelOf(one.kind)} ·{' '}
            {one.author ?? 'nobody'} · saved <MomentText at={one.savedAt} clock />
          </span>
        </li>
      ))}
    </ul>
  )
}
