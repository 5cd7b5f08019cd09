import { SourceLine, type ListedSource } from '@/components/articles/source-list'
import { evidenceAnswer } from '@/domain/agreements/answers'
import { linesOfEvidence, type Evidence } from '@/domain/agreements/lines-of-evidence'

/** Every source an agreement's record rests on, each once, by outlet. */
export function Cited({
  listed,
  evidence,
}: {
  listed: ListedSource[]
  /** All of them, where more than are listed. */
  evidence: Evidence[]
}) {
  const count = evidence.length
  return (
    <div className="flex flex-col gap-2 pt-2 font-sans text-sm">
      <p className="text-muted">
        {evidenceAnswer(count, linesOfEvidence(evidence))}: outlets that relay the same origin count
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
