import { heldOn } from '../../entities/offices-held'
import type { MentionFinding } from '../../mentions/find-mentions'
import type { PreparedWorld } from '../../mentions/name-index'
import type { Span } from '../report-reading'

/** Words for a post: "the Iranian foreign minister". */
export type TitlePhrase = Span & {
  words: string
  /** The post without its country, in one spelling: "foreign minister". */
  role: string
  countryId: number | null
  /** The post as written, without article and country: "Foreign Minister". */
  post: string | null
  /** "officials", "sources": nobody in particular. */
  many: boolean
}

export type MentionAt = Span & { entityId: number | null; words: string; by: string }

const kinds =
  'prime|foreign|interior|defen[cs]e|oil|energy|trade|finance|justice|national|security|supreme|deputy|vice|chief|first|government|ministry|military|armed|forces|army|border|guards?|presidential|parliamentary|special|permanent|acting|state|committee|council|council’s|secretary|spiritual|top|senior|high-ranking|press|media|political|policy'
const posts =
  'head of state|head of government|secretary of state|chief of (?:general )?staff|minister|president|premier|chancellor|advis[eo]r|spokes(?:man|woman|person)|ambassador|envoy|representative|leader|commander|secretary-general|secretary general|secretary|chief|diplomat|governor|speaker|lawmaker|general|chairman|chairwoman|chair|director|head|mediator|delegate|negotiator|official|source|counterpart|king|emir|crown prince'
const groups =
  'officials|sources|diplomats|lawmakers|ministers|leaders|delegations|analysts|experts|commanders|observers|residents|witnesses|mediators'
/** Each word with or without its capital: the country before it must have one, so case counts. */
const eitherCase = (words: string) =>
  words.replace(/(?<![\p{L}’[(?:\]])\p{Ll}/gu, (letter) => `[${letter.toUpperCase()}${letter}]`)
/** "Prime" in "Prime Minister" is no country. */
const capitals = `(?:${kinds.replace(/(?<![\p{L}’[?\]-])\p{Ll}/gu, (letter) => letter.toUpperCase())})\\s`
const phrase = new RegExp(
  `(?<![\\p{L}-])(?<article>(?:${eitherCase('the|an|a|his|her|its|their|one|two|some|several|former|unnamed')})\\s+)*(?<country>(?!${capitals})\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)??(?:[’']s?)?\\s+)?(?<role>(?:(?:${eitherCase(kinds)})\\s+){0,5}(?:(?<post>${eitherCase(posts)})|(?<group>${eitherCase(groups)})))(?![\\p{L}-])`,
  'gu',
)

const institution = /Forces|Army|Council|Ministry|Committee|Corps|Staff|Command|Party|Guards?/

const oneSpelling = (words: string) =>
  words
    .toLowerCase()
    .replace(/advisor/g, 'adviser')
    .replace(/spokes(?:man|woman)/g, 'spokesperson')
    .replace(/defense/g, 'defence')
    .replace(/^premier$/, 'prime minister')
    .replace(/^(?:top|chief) diplomat$/, 'foreign minister')
    .replace(/[-\s]+/g, ' ')
    .trim()

/** The posts a sentence speaks of. `mentions` are those of the sentence, in text offsets. */
export function titlePhrasesIn(
  sentence: string,
  start: number,
  mentions: MentionAt[],
  { entities }: PreparedWorld,
): TitlePhrase[] {
  return Array.from(sentence.matchAll(phrase), (match) => {
    const { role, group } = match.groups as { role: string; group?: string }
    const span = { start: start + match.index, end: start + match.index + match[0].length }
    const after = /^\s+(?:of|for|to)\s+(?:the\s+)?/u.exec(
      sentence.slice(match.index + match[0].length, match.index + match[0].length + 12),
    )
    const reach = span.end + (after ? after[0].length + 1 : 0)
    const owners = mentions.filter(
      (mention) => mention.start >= span.start && mention.start < reach,
    )
    const countryId =
      owners.map(({ entityId }) => countryOf(entityId, entities)).find((id) => id !== null) ?? null
    const owner = owners.find(({ entityId }) => entities.get(entityId ?? -1)?.kind === 'country')
    const named = (match.groups as { country?: string }).country
    // "Armed Forces General": what stands before the post is an institution and no country.
    const lead = named && countryId === null && institution.test(named) ? match[0].indexOf(role) : 0
    return {
      start: span.start + lead,
      end: span.end,
      words: match[0].slice(lead),
      role: oneSpelling(role),
      countryId,
      post: postOf(match[0].slice(lead), owner?.words ?? null),
      many: group !== undefined,
    }
  })
}

/** @param owner the country's words in it, which are no part of the post */
function postOf(words: string, owner: string | null): string | null {
  if (/counterpart$/i.test(words)) return null
  const post = words
    .replace(/^(?:(?:the|an?|his|her|its|their|one|former|unnamed)\s+)+/i, '')
    .replace(owner ?? '', '')
    .replace(/^[’']?s?\s+/, '')
  return post.replace(/(?<![\p{L}’'])\p{Ll}/gu, (letter) => letter.toUpperCase())
}

export function countryOf(
  entityId: number | null,
  entities: PreparedWorld['entities'],
): number | null {
  const entity = entityId === null ? undefined : entities.get(entityId)
  if (!entity) return null
  return entity.kind === 'country' ? entity.id : entity.countryId
}

/** Who holds which post, as the text itself says: "Iranian Foreign Minister Abbas Araghchi". */
export class Holders {
  #byPost = new Map<string, Set<number>>()
  #byPerson = new Map<number, TitlePhrase>()

  add(personId: number, title: TitlePhrase) {
    for (const key of [`${title.role}/${title.countryId ?? ''}`, `${title.role}/`]) {
      this.#byPost.set(key, (this.#byPost.get(key) ?? new Set()).add(personId))
    }
    if (!this.#byPerson.has(personId)) this.#byPerson.set(personId, title)
  }

  titleOf = (personId: number) => this.#byPerson.get(personId) ?? null

  /** The one person with this post in the text, if there is just one. */
  holderOf({ role, countryId }: TitlePhrase): number | null {
    const people = this.#byPost.get(`${role}/${countryId ?? ''}`)
    if (people) return people.size === 1 ? [...people][0]! : null
    // "The minister" is the one foreign minister of the text.
    const longer = [...this.#byPost].filter(([key]) => key.endsWith(` ${role}/${countryId ?? ''}`))
    const bearers = new Set(longer.flatMap(([, ids]) => [...ids]))
    return bearers.size === 1 ? [...bearers][0]! : null
  }
}

/** The one person on record who held a post of a country on a day, if there is just one. */
export function holderOnRecord(
  { role, countryId }: TitlePhrase,
  on: string | null,
  { world }: PreparedWorld,
): number | null {
  if (countryId === null || on === null || role.split(' ').length < 2) {
    if (role !== 'president' || countryId === null || on === null) return null
  }
  const holders = world.entities.filter(
    (person) =>
      person.kind === 'person' &&
      on !== null &&
      heldOn(person.offices, { on, precision: 'day' }).some(
        (office) =>
          matches(role, office.title) && (office.countryId ?? person.countryId) === countryId,
      ),
  )
  return holders.length === 1 ? holders[0]!.id : null
}

/** The title of the office a person held on a day, as the record has it. */
export function officeOn(
  personId: number,
  on: string | null,
  { entities }: PreparedWorld,
): string | null {
  if (on === null) return null
  const held = heldOn(entities.get(personId)?.offices ?? [], { on, precision: 'day' })
  return held.length === 1 ? held[0]!.title : null
}

function matches(role: string, title: string): boolean {
  const own = oneSpelling(title)
  const same =
    own === role || own.replace(/^minister (?:of|for) (.+?)(?: affairs)?$/, '$1 minister') === role
  return same || (own.startsWith('secretary') && role === 'secretary')
}

export const mentionsAt = (findings: MentionFinding[]): MentionAt[] =>
  findings
    .flatMap(({ value, spans }) =>
      spans.map((span) => ({
        ...span,
        entityId: value.entityId,
        words: value.words,
        by: value.by,
      })),
    )
    .toSorted((a, b) => a.start - b.start)
