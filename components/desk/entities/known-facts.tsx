import type { KnownEntity } from '@/domain/entities/may-be'
import { labelOf } from '@/domain/labels'

/** Who or what an entity on record is: every name in every script, offices, how much names it. */
export function KnownFacts({ entity }: { entity: KnownEntity }) {
  const { id, kind, name, sort, country, names, offices, links } = entity
  const others = names.filter(({ value }) => value !== name)
  return (
    <div className="flex min-w-0 flex-col gap-1 font-sans text-sm">
      <a className="font-serif text-base font-semibold quiet-link" href={`/desk/entities/${id}`}>
        <bdi>{name}</bdi>
      </a>
      {others.length > 0 && (
        <ul className="flex flex-wrap gap-x-3">
          {others.map(({ value, language }) => (
            <li key={value}>
              <bdi lang={language ?? undefined}>{value}</bdi>
            </li>
          ))}
        </ul>
      )}
      <p className="text-muted">
        {[labelOf(kind), sort?.replaceAll('-', ' '), country, ...offices]
          .filter(Boolean)
          .join(' · ')}
        {' · '}
        {links === 0 ? 'nothing names it' : `named ${links === 1 ? 'once' : `${links} times`}`}
      </p>
    </div>
  )
}
