import { asc, desc, eq, inArray, sql } from 'drizzle-orm'
import { alias } from 'drizzle-orm/pg-core'
import { actInWords } from '../../../domain/agreements/act-in-words'
import { factAddress, type FactSection } from '../../../domain/agreements/fact-address'
import type { DateWithPrecision } from '../../../domain/dates/date-with-precision'
import { reader } from '../../client'
import {
  acts,
  agreements,
  claims,
  commitments,
  entities,
  eventAgreements,
  events,
} from '../../schema/index'

/** A fact of the record as a search shows it. */
export type FoundFact = {
  section: FactSection
  id: number
  address: string
  /** What it says, the words that fit between \u0002 and \u0003. */
  passage: string
  agreement: string
  /** Who says it, of a claim. */
  voice: string | null
  /** When it was, or falls due; null: no date is known. */
  date: DateWithPrecision | null
}

// Candidates come from functions that may use the indexes (drizzle/0014_search_of_facts.sql and
// 0006); what is shown of them is read under the readers' own policies.

/** Facts with all the words, `each` of every sort: commitments, events, claims, then legal acts. */
export async function searchFacts(words: string | null, each: number): Promise<FoundFact[]> {
  if (words === null) return []
  const lists = await Promise.all([
    searchCommitments(words, each),
    searchEvents(words, each),
    searchClaims(words, each),
    searchActs(words, each),
  ])
  return lists.flat()
}

/** Commitments with all the words in their statement or note, the best first. */
export async function searchCommitments(words: string, limit: number): Promise<FoundFact[]> {
  const rows = await reader
    .select({
      id: commitments.id,
      passage: marked(commitments.statement, words),
      agreement: agreements.shortTitle,
      dueOn: commitments.dueOn,
      duePrecision: commitments.duePrecision,
    })
    .from(commitments)
    .innerJoin(agreements, eq(agreements.id, commitments.agreementId))
    .innerJoin(
      sql`commitments_with(${words}::tsquery, ${limit}) as found`,
      sql`found.id = ${commitments.id}`,
    )
    .orderBy(desc(sql`found.rank`), asc(commitments.id))
  return rows.map(({ dueOn, duePrecision, ...row }) => ({
    ...of('commitments', row),
    voice: null,
    date: dueOn && duePrecision ? { on: dueOn, precision: duePrecision } : null,
  }))
}

/** Events with all the words in their headline or summary, the latest first. */
export async function searchEvents(words: string, limit: number): Promise<FoundFact[]> {
  const rows = await reader
    .select({
      id: events.id,
      passage: marked(sql`concat_ws('. ', ${events.headline}, ${events.summary})`, words),
      on: events.on,
      precision: events.precision,
    })
    .from(events)
    .innerJoin(sql`events_with(${words}::tsquery, ${limit}) as found`, sql`found.id = ${events.id}`)
    .orderBy(desc(events.on), desc(events.id))
  const titles = await titlesOfEvents(rows.map(({ id }) => id))
  return rows.map(({ on, precision, ...row }) => ({
    ...of('events', { ...row, agreement: titles.get(row.id) ?? '' }),
    voice: null,
    date: { on, precision },
  }))
}

async function titlesOfEvents(ids: number[]): Promise<Map<number, string>> {
  if (ids.length === 0) return new Map()
  const rows = await reader
    .select({ eventId: eventAgreements.eventId, title: agreements.shortTitle })
    .from(eventAgreements)
    .innerJoin(agreements, eq(agreements.id, eventAgreements.agreementId))
    .where(inArray(eventAgreements.eventId, ids))
    .orderBy(desc(agreements.id))
  return new Map(rows.map(({ eventId, title }) => [eventId, title]))
}

/** Claims with all the words in what was said, the latest first. */
export async function searchClaims(words: string, limit: number): Promise<FoundFact[]> {
  const behalf = alias(entities, 'behalf')
  const rows = await reader
    .select({
      id: claims.id,
      passage: marked(sql`concat_ws(' ', ${claims.text}, '“' || ${claims.quote} || '”')`, words),
      agreement: agreements.shortTitle,
      voice: sql<string>`coalesce(${behalf.name}, ${entities.name}, ${claims.speakerLabel})`,
      on: claims.on,
      precision: claims.precision,
    })
    .from(claims)
    .innerJoin(agreements, eq(agreements.id, claims.agreementId))
    .leftJoin(entities, eq(entities.id, claims.speakerId))
    .leftJoin(behalf, eq(behalf.id, claims.onBehalfOfId))
    .innerJoin(sql`claims_with(${words}::tsquery, ${limit}) as found`, sql`found.id = ${claims.id}`)
    .orderBy(desc(claims.on), desc(claims.id))
  return rows.map(({ on, precision, ...row }) => ({
    ...of('claims', row),
    voice: row.voice,
    date: { on, precision },
  }))
}

/** Legal acts by their type, party, agreement, date or note, the latest first. */
export async function searchActs(words: string, limit: number): Promise<FoundFact[]> {
  const rows = await reader
    .select({
      id: acts.id,
      type: acts.type,
      party: { name: entities.name },
      agreement: agreements.shortTitle,
      on: acts.on,
      precision: acts.precision,
      note: acts.note,
    })
    .from(acts)
    .innerJoin(agreements, eq(agreements.id, acts.agreementId))
    .leftJoin(entities, eq(entities.id, acts.partyId))
    .innerJoin(sql`acts_with(${words}::tsquery, ${limit}) as found`, sql`found.id = ${acts.id}`)
    .orderBy(desc(acts.on), desc(acts.id))
  const passages = await markedTexts(
    rows.map((act) => [actInWords(act), act.note].filter(Boolean).join('. ')),
    words,
  )
  return rows.map(({ id, agreement }, index) => ({
    ...of('acts', { id, agreement, passage: passages[index]! }),
    voice: null,
    date: null,
  }))
}

/** Texts that stand in no column, marked as the others are. */
async function markedTexts(texts: string[], words: string): Promise<string[]> {
  if (texts.length === 0) return []
  const rows = await reader.execute<{ passage: string }>(sql`
    select ${marked(sql`text`, words)} as passage
    from jsonb_array_elements_text(${JSON.stringify(texts)}::jsonb) with ordinality one(text, place)
    order by place`)
  return rows.map(({ passage }) => passage)
}

const of = (
  section: FactSection,
  { id, passage, agreement }: { id: number; passage: string; agreement: string },
) => ({ section, id, passage, agreement, address: factAddress(section, id) })

const options =
  'StartSel="\u0002", StopSel="\u0003", MaxFragments=1, MaxWords=30, MinWords=15, FragmentDelimiter=" … "'
const marked = (text: unknown, words: string) =>
  sql<string>`ts_headline('english', ${text}, ${words}::tsquery, ${options})`
