import { subjectTitle } from '@/domain/subjects/subjects'

/** Subjects by name, each with how many agreements are about it. */
export function SubjectList({
  subjects,
}: {
  subjects: { slug: string; name: string; agreements: unknown[] }[]
}) {
  return (
    <ul className="gap-x-10 sm:columns-2 lg:columns-3">
      {subjects.map(({ slug, name, agreements }) => (
        <li
          key={slug}
          className="flex break-inside-avoid items-baseline justify-between gap-4 border-b border-rule py-1.5"
        >
          <a className="hover:underline" href={`/subjects/${slug}`}>
            {subjectTitle(name)}
          </a>
          <span className="shrink-0 figures text-xs text-muted">
            {agreements.length} {agreements.length === 1 ? 'agreement' : 'agreements'}
          </span>
        </li>
      ))}
    </ul>
  )
}
