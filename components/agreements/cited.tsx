import { EvidenceCount, SourceLine, type ListedSource } from '@/components/articles/source-list'

/** Every source an agreement's record rests on, each once, by outlet. */
export function Cited({ sources }: { sources: ListedSource[] }) {
  const unique = [...new Map(sources.map((source) => [source.id, source])).values()].toSorted(
    (a, b) =>
      a.outlet.localeCompare(b.outlet) || (a.publishedOn ?? '').localeCompare(b.publishedOn ?? ''),
  )
  return (
    <div className="flex flex-col gap-2 pt-2 font-sans text-sm">
      <EvidenceCount sources={unique} />
      <details>
        <summary className="w-fit hover:text-seal">All {unique.length}, by outlet</summary>
        <ul className="mt-3 gap-x-10 text-xs md:columns-2 lg:columns-3">
          {unique.map((source) => (
            <li key={source.id} className="break-inside-avoid pb-1.5">
              <SourceLine source={source} />
            </li>
          ))}
        </ul>
      </details>
    </div>
  )
}
