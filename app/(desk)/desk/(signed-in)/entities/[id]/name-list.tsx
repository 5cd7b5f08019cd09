import { FormNotice } from '@/components/desk/form-notice'
import { SectionHead } from '@/components/ui/section-head'
import type { DeskEntity } from '@/db/queries/desk/entities'
import { labelOf } from '@/domain/labels'

/** Every name of an entity, each leading to its form. */
export function NameList({ entity, saved }: { entity: DeskEntity; saved: string | null }) {
  const base = `/desk/entities/${entity.id}/names`
  return (
    <section aria-labelledby="names" className="flex scroll-mt-4 flex-col gap-2">
      <SectionHead
        id="names"
        aside={
          <a className="quiet-link" href={`${base}/new`}>
            Add a name
          </a>
        }
      >
        Names
      </SectionHead>
      {saved && <FormNotice state={{ done: saved }} />}
      <ul className="flex flex-col font-sans text-sm">
        {entity.names.map((name) => (
          <li
            key={name.id}
            id={`names-${name.id}`}
            className="flex flex-wrap items-baseline justify-between gap-x-6 border-b border-rule py-2 target:bg-sheet"
          >
            <a className="hover:underline" href={`${base}/${name.id}`}>
              <bdi lang={name.language ?? undefined}>{name.value}</bdi>
            </a>
            <span className="text-xs text-muted">
              {[
                labelOf(name.kind),
                name.language,
                name.script,
                name.value === entity.name && 'shown',
              ]
                .filter(Boolean)
                .join(' · ')}
            </span>
          </li>
        ))}
      </ul>
    </section>
  )
}
