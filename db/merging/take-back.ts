import { sql, type SQL } from 'drizzle-orm'
import type { Transaction } from '../client'
import type { Merge } from './move'

/**
 * Puts back what a merge did, row by row as it wrote it down, the last first. A row that no longer is
 * as the merge left it stays as somebody made it.
 * @returns the changes that stay
 */
export async function takeBack(tx: Transaction, merge: Merge): Promise<number[]> {
  const groups = await tx.execute<Group>(sql`
    select relation,
      array(select jsonb_object_keys(row_key) order by 1) as key,
      array(select jsonb_object_keys(before) order by 1) as before,
      array(select jsonb_object_keys(after) order by 1) as after,
      -- A code given up and one taken over are put back one after the other.
      jsonb_strip_nulls(after) = '{}' as emptied,
      array_agg(id) as ids
    from merge_changes where merge_id = ${merge.id}
    group by 1, 2, 3, 4, 5 order by max(id) desc`)
  const stayed: number[] = []
  for (const group of groups) {
    const back = new Set((await tx.execute<{ id: number }>(statement(group, merge))).map(keyOf))
    stayed.push(...group.ids.filter((id) => !back.has(id)))
  }
  return stayed
}

type Group = {
  relation: string
  key: string[]
  before: string[]
  after: string[]
  emptied: boolean | null
  ids: number[]
}

const keyOf = ({ id }: { id: number }) => id

function statement(group: Group, merge: Merge): SQL {
  if (group.after.length === 0) return putBack(group, merge)
  if (group.before.length === 0) return takeOut(group)
  return restore(group)
}

/** Rows that were changed. */
function restore({ relation, key, before, after, ids }: Group): SQL {
  const values = before.map((one) => sql`${sql.identifier(one)} = ${held(relation, 'before', one)}`)
  return sql`update ${sql.identifier(relation)} t set ${sql.join(values, sql`, `)}
    from merge_changes c where ${among(ids)} and ${found(relation, key)}
      and ${sql.join(
        after.map(
          (one) =>
            sql`t.${sql.identifier(one)} is not distinct from ${held(relation, 'after', one)}`,
        ),
        sql` and `,
      )}
    returning c.id`
}

/** Rows that were added. */
function takeOut({ relation, key, ids }: Group): SQL {
  return sql`delete from ${sql.identifier(relation)} t using merge_changes c
    where ${among(ids)} and ${found(relation, key)} returning c.id`
}

/** Rows that were taken out, where the one that stood for them stands still. */
function putBack({ relation, key, before, ids }: Group, { keptId }: Merge): SQL {
  const columns = sql.join(
    before.map((one) => sql.identifier(one)),
    sql`, `,
  )
  const beside = key.filter((one) => one !== 'entity_id')
  return sql`with wanted as (
      select c.id, c.before from merge_changes c where ${among(ids)} and exists (
        select from ${sql.identifier(relation)} t
        where t.entity_id = ${keptId} and ${found(relation, beside)})),
    added as (
      insert into ${sql.identifier(relation)} (${columns})
      select ${sql.join(
        before.map((one) => sql`r.${sql.identifier(one)}`),
        sql`, `,
      )} from wanted, jsonb_populate_record(null::${sql.identifier(relation)}, wanted.before) r
      on conflict do nothing)
    select id from wanted`
}

// As one parameter: there may be more than a statement takes.
const among = (ids: number[]) => sql`c.id = any (string_to_array(${ids.join()}, ',')::int[])`

const found = (relation: string, key: string[]) =>
  sql.join(
    key.map((one) => sql`t.${sql.identifier(one)} = ${held(relation, 'row_key', one)}`),
    sql` and `,
  )

/** A column as one of the objects of a change has it, in the type of its table. */
const held = (relation: string, object: string, column: string) =>
  sql`(jsonb_populate_record(null::${sql.identifier(relation)}, c.${sql.identifier(object)})).${sql.identifier(column)}`
