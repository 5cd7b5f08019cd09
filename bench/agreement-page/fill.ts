import { sql } from 'drizzle-orm'
import type { Database } from '../../db/client'

export const size = { commitments: 500, events: 5_000, claims: 20_000, sources: 2_000 }
export const slug = 'a-large-agreement'

/**
 * Fills an empty database with one large agreement of two countries: what each owes the other, with
 * four judgements each, twenty years of events, and claims of both, of their ministries and of
 * others, every fact with a source or two. Beside it stand small ones, as the record has them.
 */
export async function fill(owner: Database) {
  await owner.transaction(async (tx) => {
    await tx.execute(sql`
      insert into agreements (slug, title, short_title, instrument_type, form, subjects, text_availability, summary, published_at)
      select case n when 0 then ${slug} else 'small-' || n end, 'An agreement on borders and waters ' || n, 'Agreement ' || n,
        'treaty'::instrument_type, 'bilateral'::agreement_form, '{borders,water}', 'published'::text_availability, 'Both sides guard the border and share what the rivers carry.', now()
      from generate_series(0, 200) n`)
    await tx.execute(sql`
      insert into participations (agreement_id, entity_id, role, position)
      select one.id, country.id, 'party', row_number() over (partition by one.id order by country.iso_code)
      from agreements one, entities country where country.iso_code in ('IQ', 'IR')`)
    await tx.execute(sql`
      insert into entities (kind, slug, name, sort, country_id, published_at)
      select 'organization'::entity_kind, 'ministry-' || n, 'Ministry ' || n, 'government-body',
        (select id from entities where iso_code = case n % 2 when 0 then 'IQ' else 'IR' end), now()
      from generate_series(1, 20) n
      union all select 'organization', 'observer-' || n, 'Observer ' || n, 'intergovernmental', null, now() from generate_series(1, 20) n
      union all select 'person', 'minister-' || n, 'Minister ' || n, null, null, now() from generate_series(1, 60) n`)
    await tx.execute(sql`
      insert into sources (outlet, title, url, published_on, published_precision, language, type, published_at)
      select 'Outlet ' || n % 40, 'Report ' || n, 'https://example.org/reports/' || n, '2004-01-01'::date + n % 8000, 'day', 'en', 'newspaper', now()
      from generate_series(1, ${size.sources}) n`)
    await fillCommitments(tx)
    await fillTimeline(tx)
    for (const fact of ['commitment', 'assessment', 'event', 'claim', 'act']) {
      const table = sql.identifier(`${fact}s`)
      await tx.execute(sql`
        insert into citations (source_id, ${sql.identifier(`${fact}_id`)})
        select (select min(id) from sources) + (fact.id::bigint * 7 + again * 31) % ${size.sources}, fact.id
        from ${table} fact, generate_series(0, 1) again where again = 0 or fact.id % 2 = 0`)
    }
  })
  await owner.execute(sql`vacuum analyze`)
}

type Writing = Pick<Database, 'execute'>
const large = sql`(select id from agreements where slug = ${slug})`
const country = (remainder: ReturnType<typeof sql>) =>
  sql`(select id from entities where iso_code = case ${remainder} when 0 then 'IQ' else 'IR' end)`

async function fillCommitments(tx: Writing) {
  await tx.execute(sql`
    insert into commitments (agreement_id, statement, due_on, due_precision, basis)
    select ${large}, 'The side guards stretch ' || n || ' of the border with posts of its own and reports on them each month.',
      '2005-01-01'::date + n * 14, 'day', 'text' from generate_series(1, ${size.commitments}) n`)
  await tx.execute(sql`
    insert into commitment_parties (commitment_id, entity_id, side)
    select id, ${country(sql`commitments.id % 2`)}, 'obligor'::commitment_side from commitments
    union all select id, ${country(sql`(commitments.id + 1) % 2`)}, 'beneficiary'::commitment_side from commitments`)
  await tx.execute(sql`
    insert into assessments (commitment_id, as_of, level, narrative)
    select id, '2006-01-01'::date + (id * 11 + n * 1500) % 7000, (array['not-initiated', 'minimum', 'intermediate', 'full'])[1 + (id + n) % 4]::assessment_level,
      'Posts stand along part of the stretch, as both sides and two observers report.' from commitments, generate_series(0, 3) n`)
  await tx.execute(sql`
    insert into acts (agreement_id, type, party_id, "on", precision)
    select ${large}, type::act_type, ${country(sql`n % 2`)}, '2004-02-01'::date + n::int * 30, 'day'
    from unnest(array['signature', 'signature', 'ratification', 'ratification']) with ordinality one(type, n)`)
}

async function fillTimeline(tx: Writing) {
  await tx.execute(sql`
    insert into events (category, headline, summary, "on", precision)
    select 'meeting', 'The commission meets for the ' || n || 'th time', 'It looks at the posts and at what both sides report of them.',
      '2004-01-01'::date + n * 8030 / ${size.events}::int, (case when n % 20 = 0 then 'month' else 'day' end)::date_precision
    from generate_series(1, ${size.events}) n`)
  await tx.execute(
    sql`insert into event_agreements (event_id, agreement_id) select id, ${large} from events`,
  )
  await tx.execute(sql`
    insert into event_actors (event_id, entity_id) select events.id, country.id
    from events, entities country where country.iso_code in ('IQ', 'IR')`)
  await tx.execute(sql`
    insert into claims (agreement_id, commitment_id, event_id, speaker_id, speaker_label, office_then, on_behalf_of_id, stance, fulfilment, text, quote, "on", precision)
    select ${large},
      case when n % 3 = 0 then (select min(id) from commitments) + n % ${size.commitments} end,
      case when n % 3 = 1 then (select min(id) from events) + n % ${size.events} end,
      (select id from entities where slug = case n % 5 when 0 then 'ministry-' || 1 + n % 20 when 1 then 'observer-' || 1 + n % 20 else 'minister-' || 1 + n % 60 end),
      'A speaker', 'Spokesperson',
      case when n % 5 > 1 then ${country(sql`n % 2`)} end,
      (array['asserts', 'denies', 'disputes', 'reiterates', 'warns', 'promises', 'reports-progress'])[1 + n % 7]::stance,
      case when n % 3 = 0 then (array['met', 'in-part', 'not-met'])[1 + n % 3]::fulfilment end,
      'What was promised of the posts stands, as was said at meeting ' || n || '.',
      case when n % 2 = 0 then 'the posts stand' end,
      '2004-01-01'::date + n * 8030 / ${size.claims}::int, (case when n % 25 = 0 then 'month' else 'day' end)::date_precision
    from generate_series(1, ${size.claims}) n`)
}
