import type { ChangeItem } from '../../domain/agreements/change-items'
import { grouped } from '../../domain/collections/grouped'
import { type Database, reader } from '../client'
import { sourcesOf, type SourceShown } from './sources'

/** Changes with the sources of the facts each rests on, every source once. */
export async function withSources<Item extends ChangeItem>(
  items: Item[],
  db: Database = reader,
): Promise<(Item & { sources: SourceShown[] })[]> {
  const kinds = grouped(items, ({ rests }) => rests.on)
  const found = new Map(
    await Promise.all(
      [...kinds].map(
        async ([kind, of]) =>
          [
            kind,
            await sourcesOf(
              kind,
              of.flatMap(({ rests }) => rests.ids),
              db,
            ),
          ] as const,
      ),
    ),
  )
  return items.map((item) => {
    const own = item.rests.ids.flatMap((id) => found.get(item.rests.on)!.get(id) ?? [])
    return { ...item, sources: [...new Map(own.map((source) => [source.id, source])).values()] }
  })
}
