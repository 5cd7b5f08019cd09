import { KnownFacts } from '@/components/desk/entities/known-facts'
import { SectionHead } from '@/components/ui/section-head'
import type { DeskEntity } from '@/db/queries/desk/entities'
import { findKnownEntities } from '@/db/queries/desk/known-entities'
import { listReferences } from '@/db/queries/desk/merges'

/** Both entities, with their names and offices, and what names each; the one kept first. */
export async function SideBySide({ kept, merged }: { kept: DeskEntity; merged: DeskEntity }) {
  const known = await findKnownEntities([kept.id, merged.id])
  const sides = await Promise.all(
    [
      { id: kept.id, title: 'Kept', what: 'Named already' },
      { id: merged.id, title: 'Merged into it', what: 'Will move' },
    ].map(async (side) => ({ ...side, named: await listReferences(side.id) })),
  )
  return (
    <div className="grid gap-8 md:grid-cols-2">
      {sides.map(({ id, title, what, named }) => (
        <section key={id} aria-labelledby={`side-${id}`} className="flex min-w-0 flex-col gap-3">
          <SectionHead id={`side-${id}`}>{title}</SectionHead>
          <KnownFacts entity={known.get(id)!} />
          <h3 className="font-sans text-sm font-semibold">{what}</h3>
          <ul className="flex flex-col font-sans text-sm">
            {named.map(({ noun, count, first }) => (
              <li key={noun} className="border-b border-rule py-1">
                {noun}: {count}
                <ul className="ps-4 text-muted">
                  {first.map((row) => (
                    <li key={`${row.href}/${row.title}`} className="truncate">
                      {row.href ? (
                        <a className="quiet-link" href={row.href}>
                          <bdi>{row.title}</bdi>
                        </a>
                      ) : (
                        <bdi>{row.title}</bdi>
                      )}
                    </li>
                  ))}
                  {count > first.length && <li>and {count - first.length} more</li>}
                </ul>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  )
}
