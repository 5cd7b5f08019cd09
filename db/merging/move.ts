import { sql, type SQL } from 'drizzle-orm'
import type { Transaction } from '../client'
import type { Reference } from './references'

/** A merge in the making: its key, the one kept and the one put into it. */
export type Merge = { id: number; keptId: number; mergedId: number }

/** What withdrawn facts say of themselves that were on record twice. */
export const doubledReason = 'On record twice since two entities were merged; the other one stands.'

/** Makes every row of a reference name the one kept, and writes down what it did to each. */
export async function moveReference(tx: Transaction, merge: Merge, reference: Reference) {
  if (reference.how === 'fact') await withdrawDoubled(tx, merge, reference)
  if (reference.how === 'member') await takeOutDoubled(tx, merge, reference)
  const { relation, field, key } = reference
  const table = sql.identifier(relation)
  const column = sql.identifier(field)
  // A key that holds the field holds the one kept from now on.
  const own = reference.how === 'member' ? [...key, field] : key
  await tx.execute(sql`
    with moved as (
      update ${table} t set ${column} = ${merge.keptId}
      where t.${column} = ${merge.mergedId} ${staying(merge, reference)}
      returning ${object('t', own)} as row_key)
    insert into merge_changes (merge_id, relation, row_key, before, after)
    select ${merge.id}, ${relation}, row_key,
      ${held(field, merge.mergedId)}, ${held(field, merge.keptId)} from moved`)
}

/** Leaves out the rows that the one kept has already, and its own row where it names the other. */
function staying({ keptId }: Merge, reference: Reference): SQL {
  const { relation, field } = reference
  if (relation === 'entities') return sql`and t.id <> ${keptId}`
  if (reference.how !== 'unless-there') return sql``
  const alike = reference.same.map(
    (one) => sql`k.${sql.identifier(one)} is not distinct from t.${sql.identifier(one)}`,
  )
  return sql`and not exists (select from ${sql.identifier(relation)} k
    where k.${sql.identifier(field)} = ${keptId} and ${sql.join(alike, sql` and `)})`
}

/** Withdraws the merged one's facts that the kept one has too; notes and sources go over to those. */
async function withdrawDoubled(
  tx: Transaction,
  { id, keptId, mergedId }: Merge,
  { relation, field, citation, ignoring = [] }: Extract<Reference, { how: 'fact' }>,
) {
  const table = sql.identifier(relation)
  const column = sql.identifier(field)
  const about = sql.identifier(citation)
  const apart = sql`array[${sql.join(
    ['id', 'recorded_at', 'written_at', 'words', field, ...ignoring].map((one) => sql`${one}`),
    sql`, `,
  )}]::text[]`
  // Grouped, not joined: both may have thousands.
  const pairs = await tx.execute<{ doubled: number; standing: number }>(sql`
    select unnest(doubled) as doubled, standing from (
      select min(id) filter (where of = ${keptId}) as standing,
        array_agg(id order by id) filter (where of = ${mergedId}) as doubled
      from (select id, ${column} as of, to_jsonb(t) - ${apart} as said from ${table} t
        where ${column} in (${keptId}, ${mergedId}) and withdrawn_at is null) facts
      group by said) alike
    where standing is not null and doubled is not null order by 1`)
  for (const { doubled, standing } of pairs) {
    await tx.execute(sql`
      with gone as (
        update ${table} t set ${column} = ${keptId}, withdrawn_at = now(), withdrawal_reason = ${doubledReason}
        where t.id = ${doubled} returning ${object('t', ['id'])} as row_key,
          ${object('t', [field, 'withdrawn_at', 'withdrawal_reason'])} as after)
      insert into merge_changes (merge_id, relation, row_key, before, after)
      select ${id}, ${relation}, row_key, ${held(field, mergedId)}
        || '{"withdrawn_at": null, "withdrawal_reason": null}', after from gone`)
    await tx.execute(sql`
      with cited as (
        insert into citations (source_id, ${about})
        select c.source_id, ${standing} from citations c where c.${about} = ${doubled}
          and not exists (select from citations k where k.${about} = ${standing} and k.source_id = c.source_id)
        returning ${object('citations', ['id'])} as row_key, ${object('citations', ['id', 'source_id', citation])} as after)
      insert into merge_changes (merge_id, relation, row_key, after)
      select ${id}, 'citations', row_key, after from cited`)
    if (!ignoring.includes('note')) continue
    await tx.execute(sql`
      with noted as (
        update ${table} k set note = m.note from ${table} m
        where k.id = ${standing} and m.id = ${doubled} and k.note is null and m.note is not null
        returning ${object('k', ['id'])} as row_key, ${object('k', ['note'])} as after)
      insert into merge_changes (merge_id, relation, row_key, before, after)
      select ${id}, ${relation}, row_key, '{"note": null}', after from noted`)
  }
}

/** Takes out the merged one's rows where the kept one stands already; mentions join their words. */
async function takeOutDoubled(
  tx: Transaction,
  { id, keptId, mergedId }: Merge,
  { relation, field, key }: Reference,
) {
  const table = sql.identifier(relation)
  const column = sql.identifier(field)
  const together = sql.join(
    key.map((one) => sql`k.${sql.identifier(one)} = m.${sql.identifier(one)}`),
    sql` and `,
  )
  if (relation === 'mentions') {
    await tx.execute(sql`
      with twins as (
        select k.edition_id, k.words, k.confirmed, m.words as more, m.confirmed as surely
        from mentions k join mentions m on ${together}
        where k.entity_id = ${keptId} and m.entity_id = ${mergedId}),
      joined as (
        update mentions k set confirmed = twins.confirmed or twins.surely,
          words = array(select distinct unnest(twins.words || twins.more) order by 1)
        from twins where k.edition_id = twins.edition_id and k.entity_id = ${keptId}
        returning ${object('k', ['edition_id', 'entity_id'])} as row_key,
          ${object('twins', ['words', 'confirmed'])} as before, ${object('k', ['words', 'confirmed'])} as after)
      insert into merge_changes (merge_id, relation, row_key, before, after)
      select ${id}, 'mentions', row_key, before, after from joined`)
  }
  await tx.execute(sql`
    with gone as (
      delete from ${table} m using ${table} k
      where m.${column} = ${mergedId} and k.${column} = ${keptId} and ${together}
      returning ${object('m', [...key, field])} as row_key, to_jsonb(m) as before)
    insert into merge_changes (merge_id, relation, row_key, before)
    select ${id}, ${relation}, row_key, before from gone`)
}

/** Columns of a row as an object. */
const object = (row: string, columns: string[]) =>
  sql`jsonb_build_object(${sql.join(
    columns.map((one) => sql`${one}::text, ${sql.identifier(row)}.${sql.identifier(one)}`),
    sql`, `,
  )})`

const held = (field: string, entityId: number) =>
  sql`jsonb_build_object(${field}::text, ${entityId}::int)`
