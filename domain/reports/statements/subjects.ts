import type { PreparedWorld } from '../../mentions/name-index'
import type { Sentence } from './sentences'
import type { MentionAt, TitlePhrase } from './titles'

/** A part of a sentence that can be the one who speaks; offsets within the sentence. */
export type Subject = { start: number; end: number; words: string } & (
  | { kind: 'entity'; entityId: number; by: string }
  | { kind: 'title'; title: TitlePhrase }
  | { kind: 'pronoun' }
  | { kind: 'generic' }
)

const pronoun = /(?<![\p{L}])(?:he|she|they)(?![\p{L}])/giu
const generic =
  /(?<![\p{L}])(?:(?:the|both|a|an|this|its|his|her|their)\s+)(?:[\p{L}’'-]+\s+){0,3}?(?:sides|countries|parties|ministry|statement|communique|communiqué|government|agency|committee|delegation|embassy|report|ministers|source|military|army|office|group|party|council|organi[sz]ation|readout)(?![\p{L}])/giu
/** Two capitalised words or more: somebody nobody on record is. */
const unknownName =
  /(?<![\p{L}])\p{Lu}\p{Ll}[\p{L}’'-]*(?: (?:al-|el-|de |bin |von |van )?\p{Lu}[\p{L}’'-]+){1,3}(?![\p{L}])/gu

/** Everything in a sentence that could be a subject, outside quotations, in order. */
export function subjectsIn(
  { text, start }: Sentence,
  mentions: MentionAt[],
  titles: TitlePhrase[],
  { entities }: PreparedWorld,
): Subject[] {
  const named: Subject[] = mentions.flatMap((mention) => {
    if (mention.by === 'demonym') return []
    const place = { words: mention.words, start: mention.start - start, end: mention.end - start }
    if (mention.entityId === null || !entities.has(mention.entityId)) {
      return { kind: 'generic' as const, ...place }
    }
    return {
      kind: 'entity' as const,
      entityId: mention.entityId,
      by: mention.by,
      ...place,
    }
  })
  const posts: Subject[] = titles.map((title) => ({
    kind: 'title',
    title,
    words: title.words,
    start: title.start - start,
    end: title.end - start,
  }))
  const loose = (pattern: RegExp, kind: 'pronoun' | 'generic'): Subject[] =>
    Array.from(text.matchAll(pattern), (match) => ({
      kind,
      words: match[0],
      start: match.index,
      end: match.index + match[0].length,
    }))
  // "Iran’s state news agency", "the minister’s office": the owner is not the one who speaks.
  const owns = ({ end }: Subject) => /^[’']s?\s\p{L}/u.test(text.slice(end, end + 4))
  const all = [
    ...named.filter((one) => !owns(one)),
    ...posts.filter((one) => !owns(one)),
    ...loose(generic, 'generic'),
    ...loose(unknownName, 'generic'),
    ...loose(pronoun, 'pronoun'),
  ]
  // A name inside the words of a post ("Iran's foreign minister") is not the speaker.
  return (
    all
      .filter(
        (one) =>
          !all.some(
            (other) =>
              other !== one &&
              other.kind === 'title' &&
              other.start <= one.start &&
              one.end <= other.end &&
              !(one.kind === 'entity' && one.end === other.end),
          ),
      )
      .filter(
        (one) =>
          one.kind !== 'generic' ||
          !all.some(
            (other) =>
              other !== one &&
              other.kind !== 'generic' &&
              other.start < one.end &&
              one.start < other.end,
          ),
      )
      .filter((one) => one.kind !== 'title' || !all.some((other) => isTitleOf(text, one, other)))
      // "Iran’s state news agency", "the minister’s office": the owner is not the one who speaks.
      .filter((one) => !/^[’']s?\s\p{L}/u.test(text.slice(one.end, one.end + 4)))
      .toSorted((a, b) => a.start - b.start)
  )
}

/** "Prime Minister Mohammed Shia al-Sudani": the post belongs to the name. */
function isTitleOf(text: string, title: Subject, name: Subject): boolean {
  if (name.kind !== 'entity' || name.start < title.end) return false
  return /^ (?:\p{Lu}[\p{L}.]*\.? ){0,2}$/u.test(text.slice(title.end, name.start))
}
