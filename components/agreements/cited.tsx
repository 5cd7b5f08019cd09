import { SourceLine, type ListedSource } from '@/components/articles/source-list'

/** Sources in columns. */
export function Cited({ sources }: { sources: ListedSource[] }) {
  return (
    <ul className="with-addresses gap-x-10 font-sans text-xs md:columns-2 lg:columns-3">
      {sources.map((source) => (
        <li key={source.id} className="break-inside-avoid pb-1.5">
          <SourceLine source={source} />
        </li>
      ))}
    </ul>
  )
}
