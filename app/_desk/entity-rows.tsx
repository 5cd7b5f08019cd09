import { labelOf } from '@/domain/labels'

type Row = {
  id: number
  kind: string
  name: string
  sort: string | null
  country: string | null
  otherNames: string | null
  publishedAt: Date | null
}

/** Entities at the desk, each with what tells it from others of its name. */
export function EntityRows({ entities }: { entities: Row[] }) {
  return (
    <ul className="flex flex-col font-sans text-sm">
      {entities.map((one) => (
        <li
          key={one.id}
          className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2"
        >
          <a
            className="font-serif text-base font-semibold hover:underline"
            href={`/desk/entities/${one.id}`}
          >
            <bdi>{one.name}</bdi>
          </a>
          <span className="text-muted">
            {[labelOf(one.kind), one.sort?.replaceAll('-', ' '), one.country]
              .filter(Boolean)
              .join(' · ')}
            {!one.publishedAt && ' · hidden from readers'}
          </span>
          {one.otherNames && (
            <span className="block w-full text-xs text-muted">
              <bdi>{one.otherNames}</bdi>
            </span>
          )}
        </li>
      ))}
    </ul>
  )
}
