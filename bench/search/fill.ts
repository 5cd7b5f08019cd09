import { sql } from 'drizzle-orm'
import { indexedWords } from '../../db/mutations/search'
import type { Database } from '../../db/client'
import { agreementTag, countryTag, kindTag, weekTags } from '../../domain/search/tags'
import { generatedArticle, wordOf, type GeneratedArticle } from './generated'

const batch = 1000
const agreements = 10_000
const facts = 50_000
const people = 50_000

/** Fills an empty database with a record and published articles, as publication leaves them. */
export async function fill(owner: Database, articles: number) {
  await fillRecord(owner)
  const countries = await idsOf(
    owner,
    sql`select id from entities where kind = 'country' order by id`,
  )
  const instruments = await idsOf(owner, sql`select id from agreements order by id`)
  for (let first = 1; first <= articles; first += batch) {
    const count = Math.min(batch, articles - first + 1)
    const list = Array.from({ length: count }, (_, index) => generatedArticle(first + index))
    await insert(owner, list, countries, instruments)
  }
  await owner.execute(sql`vacuum analyze`)
}

/** Agreements, facts of theirs, and people with two names each. */
async function fillRecord(owner: Database) {
  const word = (from: string) =>
    sql.raw(
      `(array[${Array.from({ length: 500 }, (_, rank) => `'${wordOf(rank)}'`).join(',')}])[1 + (${from}) % 500]`,
    )
  await owner.execute(sql`
    insert into agreements (slug, title, short_title, instrument_type, form, text_availability, summary, published_at)
    select 'agreement-' || n, ${word('n')} || ' ' || ${word('n / 7')}, ${word('n')} || ' ' || n, 'treaty', 'bilateral', 'published',
      ${word('n * 3')} || ' ' || ${word('n * 5')} || ' ' || ${word('n * 11')}, now()
    from generate_series(1, ${agreements}) n`)
  await owner.execute(sql`
    insert into claims (agreement_id, speaker_label, stance, text, "on", precision)
    select 1 + n % ${agreements}, 'A speaker', 'asserts', ${word('n')} || ' ' || ${word('n * 3')} || ' ' || ${word('n * 7')},
      '2020-01-01'::date + n % 2000, 'day'
    from generate_series(1, ${facts}) n`)
  await owner.execute(sql`
    insert into commitments (agreement_id, statement, basis)
    select 1 + n % ${agreements}, ${word('n')} || ' ' || ${word('n * 3')} || ' ' || ${word('n * 7')}, 'text'
    from generate_series(1, ${facts}) n`)
  await owner.execute(sql`
    insert into events (category, headline, "on", precision)
    select 'meeting', ${word('n')} || ' ' || ${word('n * 3')} || ' ' || ${word('n * 7')}, '2020-01-01'::date + n % 2000, 'day'
    from generate_series(1, ${facts}) n`)
  await owner.execute(sql`
    insert into event_agreements (event_id, agreement_id) select id, 1 + id % ${agreements} from events`)
  await owner.execute(sql`
    insert into acts (agreement_id, type, "on", precision, note)
    select 1 + n % ${agreements}, 'ratification', '2020-01-01'::date + n % 2000, 'day', ${word('n')}
    from generate_series(1, ${facts}) n`)
  await owner.execute(sql`
    insert into entities (kind, slug, name, published_at)
    select 'person', 'person-' || n, ${word('n')} || ' ' || ${word('n / 11')} || ' ' || n, now()
    from generate_series(1, ${people}) n`)
  await owner.execute(sql`
    insert into names (entity_id, value, kind)
    select id, name, 'common'::name_kind from entities where slug like 'person-%'
    union all select id, 'al-' || name, 'transliteration'::name_kind from entities where slug like 'person-%'`)
}

async function idsOf(owner: Database, query: ReturnType<typeof sql>): Promise<number[]> {
  const rows = await owner.execute<{ id: number }>(query)
  return rows.map(({ id }) => id)
}

async function insert(
  owner: Database,
  list: GeneratedArticle[],
  countries: number[],
  instruments: number[],
) {
  const rows = list.map(({ countries: places, agreement, publishedAt, ...article }) => {
    const countryIds = places.map((place) => countries[place]!)
    const agreementIds = agreement === null ? [] : [instruments[agreement]!]
    const tags = [
      kindTag(article.kind),
      ...countryIds.map(countryTag),
      ...agreementIds.map(agreementTag),
      ...weekTags(publishedAt),
    ]
    return { ...article, published_at: publishedAt.toISOString(), countryIds, agreementIds, tags }
  })
  const given = sql`jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as given(id int, kind article_kind,
    headline text, standfirst text, text text, published_at timestamptz,
    "countryIds" int[], "agreementIds" int[], tags int[])`
  await owner.transaction(async (tx) => {
    await tx.execute(sql`insert into articles (id, slug, kind, first_published_at, last_changed_at)
      overriding system value select id, 'article-' || id, kind, published_at, published_at from ${given}`)
    await tx.execute(sql`insert into editions (article_id, number, state, headline, standfirst, body, published_at)
      select id, 1, 'published', headline, standfirst, '{"type":"doc","content":[]}', published_at from ${given}`)
    const words = indexedWords({
      headline: sql`headline`,
      standfirst: sql`standfirst`,
      named: sql`''`,
      text: sql`text`,
    })
    await tx.execute(sql`insert into article_hits (article_id, published_at, tags, words, text)
      select id, published_at, tags, ${words}, text from ${given}`)
    await tx.execute(sql`insert into article_countries (country_id, published_at, article_id)
      select unnest("countryIds"), published_at, id from ${given}`)
    await tx.execute(sql`insert into article_agreements (agreement_id, published_at, article_id)
      select unnest("agreementIds"), published_at, id from ${given}`)
  })
}
