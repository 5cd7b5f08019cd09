import type { Subject } from './subjects'
import type { SpeechVerb } from './verbs'

const preposition =
  /(?<![\p{L}])(?:of|for|to|with|by|in|at|from|against|on|between|after|before|during|about|into|near|towards?|over|under|than|within|via|through)\s+$/iu
/** What may stand between a preposition and the name it governs: titles, articles, owners. */
const lead =
  /(?:(?:the|a|an|its|his|her|their)\s+)?(?:[\p{Lu}][\p{L}.’'-]*\s+|(?:prime|foreign|interior|defen[cs]e|minister|president|adviser|spokes\p{L}+|former|two|late)\s+){0,6}$/u
const postOfSomething =
  /\b(?:secretary|minister|chief|head|president|director|chairman|speaker|adviser|advisor|commander|leader|governor)(?:[- ]general)?(?: (?:of|for) (?:the )?\p{L}+(?: (?:and )?\p{L}+){0,2})?? (?:of|for) (?:the )?$/iu
/** "Ministry of Foreign Affairs spokesman X": an institution, a post, and its bearer. */
const postBetween =
  /^(?:[’']s)?\s(?:\p{L}+\s){0,2}(?:spokes(?:man|woman|person)|chief|head|commander|leader|official|member|adviser|advisor|minister|secretary|envoy|representative)\s$/iu
const institution =
  /\b(?:Forces|Ministry|Council|Staff|Command|Party|Army|Corps|Committee|Parliament|Republic|Office|Assembly|Agency)\s+\p{Lu}/u

/** The subjects of a verb: before it, or after it where the quotation comes first. */
export function subjectsOf(
  text: string,
  verb: SpeechVerb,
  from: number,
  subjects: Subject[],
): Subject[] {
  if (verb.accordingTo) {
    const [, whom] = /^\s(him|her|them)\b/i.exec(text.slice(verb.end, verb.end + 6)) ?? []
    if (whom) {
      const words = whom === 'them' ? 'they' : 'he'
      return [{ kind: 'pronoun', words, start: verb.end + 1, end: verb.end + 1 + whom.length }]
    }
    return after(text, verb, subjects, 140).slice(0, 1)
  }
  if (verb.first) return after(text, verb, subjects, 60).slice(0, 1)
  const before = beforeVerb(text, verb, from, subjects)
  if (before.length > 0) return issuers(text, verb, subjects, before)
  const opening = text.slice(from, verb.start).replace(/[\s,”"’»–—-]/gu, '')
  return opening === '' ? after(text, verb, subjects, 60).slice(0, 1) : []
}

/** "The statement from the ministry added": a statement speaks for the one it is from. */
function issuers(text: string, verb: SpeechVerb, subjects: Subject[], found: Subject[]): Subject[] {
  const [only] = found
  if (found.length !== 1 || only!.kind !== 'generic' || !/statement|communiqu/i.test(only!.words))
    return found
  const owner = subjects.find(
    (one) =>
      one.kind === 'entity' &&
      one.start > only!.end &&
      one.end <= verb.start &&
      /^\s(?:issued |released )?(?:from|by|of)\s(?:the |\p{Lu}[\p{L}’'-]* ){0,5}$/u.test(
        text.slice(only!.end, one.start),
      ),
  )
  return owner ? [owner] : found
}

function beforeVerb(text: string, verb: SpeechVerb, from: number, subjects: Subject[]): Subject[] {
  let end = verb.start
  let segment = text.slice(from, end)
  // "Araghchi, in a meeting with his counterpart, said": what stands between commas is skipped.
  for (
    let turn = 0;
    turn < 4 && /,\s*(?:(?:also|however|too|then|later)\s*)?$/u.test(segment);
    turn++
  ) {
    const closing = segment.replace(/,\s*(?:(?:also|however|too|then|later)\s*)?$/u, '')
    const comma = closing.lastIndexOf(',')
    const opening = comma < 0 ? -1 : comma
    const skipped = subjects.filter((one) => one.start >= from + opening + 1 && one.end <= end)
    const head = opening < 0 ? '' : closing.slice(0, opening)
    if (head.trim() === '') break
    segment = head
    end = from + head.length
    const found = inSegment(text, from, end, subjects)
    if (found.length > 0) {
      const [only] = found
      // "The foreign minister of Iraq, Fuad Hussein, said": the name between the commas is his.
      const name = skipped.find((one) => one.kind === 'entity')
      const whole = name && text.slice(from + opening + 1, name.start).trim().length < 12
      return only!.kind === 'title' && found.length === 1 && name && whole ? [name] : found
    }
  }
  return inSegment(text, from, end, subjects)
}

function inSegment(text: string, from: number, end: number, subjects: Subject[]): Subject[] {
  const comma = Math.max(from, lastBreak(text.slice(from, end)) + from)
  const inside = subjects.filter((one) => one.start >= comma && one.end <= end)
  const governs = (one: Subject): boolean => {
    const house = inside.find(
      (other) =>
        other.kind === 'entity' &&
        other !== one &&
        postBetween.test(text.slice(other.end, one.start)),
    )
    return isGoverned(text, comma, house ?? one)
  }
  const free = inside.filter(
    (one, at) =>
      !governs(one) &&
      // "between Tehran and Baghdad": what governs the one governs the other.
      !(
        at > 0 &&
        isGoverned(text, comma, inside[at - 1]!) &&
        /^\s+and\s+$/.test(text.slice(inside[at - 1]!.end, one.start))
      ),
  )
  // "Araghchi spoke of ties and described …": the first subject is that of the second verb too.
  if (/\band\s+(?:also\s+|then\s+|further\s+)?$/.test(text.slice(comma, end)))
    return free.slice(0, 1)
  const last = free.at(-1)
  if (!last) return []
  if (/\bthat\s/.test(text.slice(last.end, end)) || end - last.end > 90) return []
  const [other] = free.slice(-2, -1)
  const pair = other && other !== last && isPair(text.slice(other.end, last.start), last)
  return pair ? [other, last] : [last]
}

/** "X and Y", with a title between, say; "X and Iran’s vice president". */
const isPair = (between: string, last: Subject) =>
  last.kind === 'title'
    ? /^\s+and\s+$/u.test(between)
    : last.kind === 'entity' &&
      /^\s+and\s+(?:(?:\p{Lu}[\p{L}.’'-]*|the|his)\s+){0,6}$/u.test(between)

function lastBreak(segment: string): number {
  const match = [...segment.matchAll(/(?:,|;|:|(?<!\p{L})(?:that|while|as|but|where))\s/gu)].at(-1)
  return match ? match.index + match[0].length : 0
}

function isGoverned(text: string, from: number, { start }: Subject): boolean {
  const before = text.slice(from, start)
  const rest = before.replace(lead, '')
  // "Chief of Staff of the Armed Forces General X": the name begins anew after the institution.
  if (institution.test(before.slice(rest.length))) return false
  // "Secretary of State X": the preposition belongs to the post.
  const post = rest === before ? null : postOfSomething.exec(rest)
  if (post) return preposition.test(rest.slice(0, post.index).replace(lead, ''))
  return preposition.test(rest) || preposition.test(`${before.trimEnd()} `)
}

function after(text: string, verb: SpeechVerb, subjects: Subject[], reach: number): Subject[] {
  const near = subjects.filter((one) => one.start >= verb.end && one.start <= verb.end + reach)
  const [first, second] = near
  if (!first) return []
  const gap = text.slice(verb.end, first.start)
  if (!verb.accordingTo && /[.;]|\bthat\b/.test(gap)) return []
  // "according to a statement by the ministry", "said the minister, Fuad Hussein"
  const owner = near.find(
    (one) =>
      one.kind === 'entity' &&
      /\b(?:by|from|of|on)\s[^.;]*$/.test(text.slice(first.end, one.start)),
  )
  // "A statement by the two countries and China" is nobody's alone.
  const joint = owner && /\band\s(?:the\s)?$/.test(text.slice(first.end, owner.start))
  if (first.kind === 'generic' && verb.accordingTo && owner && !joint) return [owner]
  if (
    first.kind === 'title' &&
    second?.kind === 'entity' &&
    /^,?\s+(?:\p{Lu}[\p{L}.]*\s+){0,2}$/u.test(text.slice(first.end, second.start))
  )
    return [second]
  return [first]
}
