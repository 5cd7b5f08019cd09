import { sql } from 'drizzle-orm'
import type { Database, Transaction } from '../client'
import { references } from './references'

/** A row in words, and where the desk has it. */
export type Described = { title: string; href: string | null }

const agreement =
  "(select short_title from agreements where id = t.agreement_id), '/desk/agreements/' || t.agreement_id"
const event = (key: string) =>
  `(select headline from events where id = ${key}),
    '/desk/agreements/' || (select min(agreement_id) from event_agreements where event_id = ${key})`

/** Title and address of the rows of each table that a merge changes; `t` is the row. */
const described: Record<string, string> = {
  names: 't.value, null',
  offices: 't.title, null',
  tenures:
    "(select title from offices where id = t.office_id), '/desk/entities/' || t.person_id || '#offices'",
  participations: agreement,
  signings: agreement,
  acts: agreement,
  claims: `left(t.text, 80), '/desk/agreements/' || t.agreement_id || '/claims/' || t.id`,
  extensions: `(select left(statement, 80) from commitments where id = t.commitment_id),
    (select '/desk/agreements/' || agreement_id from commitments where id = t.commitment_id)`,
  commitment_parties: `(select left(statement, 80) from commitments where id = t.commitment_id),
    (select '/desk/agreements/' || agreement_id from commitments where id = t.commitment_id)`,
  events: event('t.id'),
  event_actors: event('t.event_id'),
  mentions: `(select headline from editions where id = t.edition_id),
    (select '/desk/articles/' || article_id from editions where id = t.edition_id)`,
  editions: "t.headline, '/desk/articles/' || t.article_id",
  agreements: "t.short_title, '/desk/agreements/' || t.id",
  sources: 'coalesce(t.title, t.outlet), null',
  entities: "t.name, '/desk/entities/' || t.id",
  proposals: "'a proposal of report ' || t.report_id, '/desk/reports/' || t.report_id",
  former_slugs: 't.slug, null',
  citations: "'a source', null",
}

/** The rows that name an entity: how many by what they are, and the first of each. */
export async function describeReferences(db: Database, entityId: number, limit = 5) {
  const counted = await Promise.all(
    references.map(async ({ relation, field, noun }) => {
      const rows = await db.execute<Described & { total: number }>(sql`
        select d.*, count(*) over ()::int as total from ${sql.identifier(relation)} t,
          lateral (select ${sql.raw(described[relation]!)}) d(title, href)
        where t.${sql.identifier(field)} = ${entityId} limit ${limit}`)
      const first = rows.map(({ title, href }) => ({ title, href }))
      return { noun, relation, count: rows[0]?.total ?? 0, first }
    }),
  )
  return counted.filter(({ count }) => count > 0)
}

/** What stays where somebody had put it after a merge was taken back, one sentence for each row. */
export async function describeChanges(tx: Transaction, ids: number[]): Promise<string[]> {
  if (ids.length === 0) return []
  const changes = await tx.execute<{ id: number; relation: string }>(
    sql`select id, relation from merge_changes where id in ${ids} order by id`,
  )
  const sentences: string[] = []
  for (const { id, relation } of changes) {
    const key = sql`(select coalesce(before, '{}') || coalesce(after, '{}') || row_key from merge_changes where id = ${id})`
    const [row] = await tx.execute<Described>(sql`
      select d.* from jsonb_populate_record(null::${sql.identifier(relation)},
        (select coalesce((select to_jsonb(s) from ${sql.identifier(relation)} s
          where to_jsonb(s) @> (select row_key from merge_changes where id = ${id}) limit 1), ${key}))) t,
        lateral (select ${sql.raw(described[relation]!)}) d(title, href)`)
    const noun = references.find((one) => one.relation === relation)?.noun ?? 'Of the merge'
    sentences.push(`${noun}: ${row?.title ?? `no longer there`}`)
  }
  return sentences
}
