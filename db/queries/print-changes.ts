import { sql } from 'drizzle-orm'
import { type Database } from '../client'

/** A change to what readers see: the address of the thing, how far it reaches, and its table. */
export type PrintChange = {
  address: string
  /** The pages of the thing alone, also those that lead to it, or every page there is. */
  reach: 'itself' | 'wherever' | 'everything'
  /** What was to be read before must not be read any more. */
  gone: boolean
  relation: string
}

/**
 * The changes since a moment of the database's own count. Some may be told twice, none is left out:
 * a transaction that began earlier may end later, so the count goes on from the oldest that is
 * still under way.
 * @param since what the last answer gave, or null to learn the present count alone
 */
export async function changesSince(
  db: Database,
  since: string | null,
): Promise<{ changes: PrintChange[]; upTo: string }> {
  const [horizon] = await db.execute<{ upTo: string }>(
    sql`select pg_snapshot_xmin(pg_current_snapshot())::text as "upTo"`,
  )
  if (since === null) return { changes: [], upTo: horizon!.upTo }
  const changes = await db.execute<PrintChange>(sql`
    select distinct address, reach, gone, relation from print_changes
    where written_in >= ${since}::xid8`)
  return { changes: [...changes], upTo: horizon!.upTo }
}

/**
 * What the clock alone changed between two moments, by the database's: an embargo that ended, a
 * story of the front page whose time is over.
 */
export async function changedByTheClock(
  db: Database,
  after: Date,
): Promise<{ changes: PrintChange[]; upTo: Date }> {
  const since = after.toISOString()
  const rows = await db.execute<{ address: string | null; upTo: Date }>(sql`
    with opened as (
      select edition.id, '/articles/' || article.slug as address from editions edition
      join articles article on article.id = edition.article_id
      where edition.embargo_until > ${since} and edition.embargo_until <= now()
    ), addresses as (
      select address from opened
      union select '/agreements/' || slug from opened
        join coverage on edition_id = opened.id join agreements on agreements.id = agreement_id
      union select address_of_entity(kind, slug) from opened
        join mentions on edition_id = opened.id join entities on entities.id = entity_id
      union select '/' from home_arrangements, jsonb_to_recordset(stories) as story (until timestamptz)
        where until > ${since} and until <= now()
    )
    select address, now() as "upTo" from (select 1) one left join addresses on true`)
  const changes = rows.flatMap(({ address }) =>
    address ? [{ address, reach: 'wherever' as const, gone: false, relation: 'editions' }] : [],
  )
  return { changes, upTo: new Date(rows[0]!.upTo) }
}
