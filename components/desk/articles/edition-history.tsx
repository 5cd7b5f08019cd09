import { MomentText } from '@/components/ui/date-text'
import { labelOf } from '@/domain/labels'

type Row = { id: number; number: number; state: string; reason: string; publishedAt: Date | null }

/** The editions of an article, the newest first. */
export function EditionHistory({ editions }: { editions: Row[] }) {
  return (
    <ol className="flex flex-col gap-1">
      {editions.map(({ id, number, state, reason, publishedAt }) => (
        <li key={id}>
          {number}. {labelOf(state)}
          {reason !== 'first' && `, ${labelOf(reason).toLowerCase()}`}
          {publishedAt && (
            <span className="text-muted">
              {' '}
              · <MomentText at={publishedAt} clock />
            </span>
          )}
        </li>
      ))}
    </ol>
  )
}
