import { Cited } from '@/components/agreements/cited'
import { SectionHead } from '@/components/ui/section-head'
import { evidenceAnswer } from '@/domain/agreements/answers'
import { linesOfEvidence } from '@/domain/agreements/lines-of-evidence'
import type { RecordPage } from './record-page'
import { sourcesShown } from './sources-shown'

/** The sources of what the page shows, and the way to those of the whole record. */
export function SourcesSection({ found, all }: { found: RecordPage; all: string }) {
  const sources = sourcesShown(found)
  return (
    <section aria-labelledby="sources">
      <SectionHead
        id="sources"
        aside={
          <a className="quiet-link" href={all}>
            Of the whole record
          </a>
        }
      >
        Sources of this page
      </SectionHead>
      <details className="flex flex-col gap-2 pt-2 font-sans text-sm">
        <summary className="w-fit hover:text-seal">
          {evidenceAnswer(sources.length, linesOfEvidence(sources))}
        </summary>
        <div className="pt-3">
          <Cited sources={sources} />
        </div>
      </details>
    </section>
  )
}
