import { MomentText } from '@/components/ui/date-text'
import { SectionHead } from '@/components/ui/section-head'

type Correction = { id: number; wrong: string; right: string; publishedAt: Date | null }

/** What was wrong in an article, and what is right. */
export function Corrections({ corrections }: { corrections: Correction[] }) {
  if (corrections.length === 0) return null
  return (
    <section aria-labelledby="corrections" className="flex flex-col gap-3">
      <SectionHead id="corrections">
        {corrections.length === 1 ? 'Correction' : 'Corrections'}
      </SectionHead>
      {corrections.map(({ id, wrong, right, publishedAt }) => (
        <div key={id} className="text-sm">
          {publishedAt && (
            <p className="font-sans text-xs text-muted">
              <MomentText at={publishedAt} clock />
            </p>
          )}
          <p>
            <span className="font-semibold">What was wrong:</span> <bdi>{wrong}</bdi>
          </p>
          <p>
            <span className="font-semibold">What is right:</span> <bdi>{right}</bdi>
          </p>
        </div>
      ))}
    </section>
  )
}
