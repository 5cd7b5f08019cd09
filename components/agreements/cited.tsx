import { SourceLine, type ListedSource } from '@/components/articles/source-list'
import { evidenceAnswer } from '@/domain/agreements/answers'
import { linesOfEvidence } from '@/domain/agreements/lines-of-evidence'

/** How many sources are listed; all of them are counted. */
const mostListed = 300

/** Every source an agreement's record rests on, each once, by outlet. */
export function Cited({ sources }: { sources: ListedSource[] }) {
  const count = sources.length
  const listed = sources.slice(0, mostListed)
  return (
    <div className="flex flex-col gap-2 pt-2 font-sans text-sm">
      <p className="text-muted">
        {evidenceAnswer(count, linesOfEvidence(sources))}: outlets that relay the same origin count
        once.
      </p>
      <details>
        <summary className="w-fit hover:text-seal">
          {listed.length < count ? `The first ${listed.length}` : `All ${count}`}, by outlet
        </summary>
        <ul className="mt-3 gap-x-10 text-xs md:columns-2 lg:columns-3">
          {listed.map((source) => (
            <li key={source.id} className="break-inside-avoid pb-1.5">
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
