import type { AnyPgColumn } from 'drizzle-orm/pg-core'
import type { entities } from '../schema/index'

type Named = Pick<typeof entities, 'id' | 'kind' | 'slug' | 'name'>

/** The columns of an entity, or of an alias of it, that a link to its page needs. */
export const linkOf = <Table extends { [Column in keyof Named]: AnyPgColumn }>(table: Table) =>
  ({ id: table.id, kind: table.kind, slug: table.slug, name: table.name }) as Pick<
    Table,
    keyof Named
  >
