import { normalName } from '../../names/normal-name'
import type { PreparedWorld } from '../../mentions/name-index'
import { outletNamed } from '../outlets'

export type BylineLine = {
  /** Who wrote it: people, or the outlet where no person is named. */
  byline: string
  outlet: string | null
  /** The line says that it is a byline ("By", "Source:"). */
  labelled: boolean
  /** An outlet's name and nothing else. */
  bare: boolean
  because: string
}

const by =
  /^(?:by|par|von|por|written by|reported by|story by|words by|author\s*:|reporter\s*:|from|كتب\s*:?|كتبت\s*:?|بقلم\s*:?)\s+(?<who>.{2,120})$/iu
const source =
  /^(?:source|agency|news agency|via|service|المصدر|منبع)\s*[:|–-]\s*(?<who>.{2,80})$/iu
/** What stands behind a paper's name where nobody is named: "Staff & Agencies", "World Desk". */
const desk =
  /(?:[,\s|/–&+-]|\band\b|\bwith\b)+(?:staff|agencies|writers?|reporters?|desk|newsroom|team|correspondents?|web|online|english|arabic|international|political|world|news|editors?)$/iu
const outletAndPlace =
  /^(?<outlet>[\p{L}’' .-]{2,40}), (?:in )?\p{Lu}[\p{L}’-]+(?: \p{Lu}[\p{L}’-]+){0,2}$/u
const person =
  "\\p{Lu}[\\p{L}.’'-]+(?: (?:\\p{Lu}[\\p{L}.’'-]*|al-\\p{Lu}[\\p{L}]+|bin|van|de|von))"
const people = `${person}{1,3}(?:(?:, | and | & )${person}{1,3}){0,4}`
const peopleAnd = new RegExp(
  `^(?<people>${people})(?:\\s*[,|/–—-]+\\s*(?<outlet>[\\p{L}0-9.' ’&-]{2,40}))?$`,
  'u',
)
/** Words of headings, which no person is called. */
const noName =
  /(?<![\p{L}])(?:east|west|north|south|war|deal|news|world|region|border|talks|agreement|treaty|accord|peace|security|party|government|council|ministry|staff|read|more|share|post|photo|image|file|comments?|reply|prime|minister|president|united|states|nations|republic|what|press|release|statement|key|takeaways|synopsis|summary|highlights|points|companies|who|why|how|where|when|the)(?![\p{L}])/iu

/**
 * Reads a line that says who wrote the report, or null.
 * @param bare whether a person's name alone may be one here: below the headline, above the body
 */
export function bylineIn(line: string, prepared: PreparedWorld, bare = false): BylineLine | null {
  if (line.length > 140 || /[.!?]$/.test(line.replace(/\b(?:Jr|Sr|Inc)\.$/, ''))) return null
  const words = line
    .replace(/^[—–-]+\s*|\s*[|,]\s*$/g, '')
    .replace(/^\((?<inside>[^()]+)\)$/, '$<inside>')
  const whole = outletNamed(words, prepared)
  if (whole)
    return {
      byline: words,
      outlet: whole,
      labelled: false,
      bare: true,
      because: `“${line}” is an outlet's name`,
    }
  const labelled = by.exec(words) ?? source.exec(words)
  if (labelled) {
    const who = labelled.groups!.who!.replace(/\s*@\w+/g, '').trim()
    // "By agreement of both sides …" is no byline: a name begins with a capital.
    if (!/^(?:the )?[\p{Lu}\p{Lo}\d]/u.test(who) && !outletNamed(who, prepared)) return null
    return { ...named(who, prepared), labelled: true, bare: false, because: `“${line}” says so` }
  }
  const house = houseOf(words, prepared)
  const placed = outletAndPlace.exec(words)
  const outlet = house ?? (placed ? outletNamed(placed.groups!.outlet!, prepared) : null)
  if (outlet) {
    const byline = house ? words : outlet
    return { byline, outlet, labelled: false, bare: false, because: `“${line}” names ${outlet}` }
  }
  const names = peopleAnd.exec(words)
  if (!names) return null
  const of = names.groups!.outlet ? outletNamed(names.groups!.outlet, prepared) : null
  if (of)
    return {
      byline: names.groups!.people!,
      outlet: of,
      labelled: false,
      bare: false,
      because: `“${line}” names people and their outlet`,
    }
  if (!bare || names.groups!.outlet || noName.test(words) || isOnRecord(words, prepared))
    return null
  return {
    byline: names.groups!.people!,
    outlet: null,
    labelled: false,
    bare: false,
    because: `“${line}” is a name on a line of its own, above the report`,
  }
}

/** The outlet whose staff some words name: "The New Arab Staff & Agencies". */
function houseOf(words: string, prepared: PreparedWorld): string | null {
  let rest = words
  for (let turn = 0; turn < 5 && desk.test(rest); turn++) {
    rest = rest.replace(desk, '')
    const outlet = outletNamed(rest, prepared)
    if (outlet) return outlet
  }
  return null
}

/** A name on record stands for what the report is about, not for who wrote it. */
function isOnRecord(words: string, { names }: PreparedWorld): boolean {
  let node: typeof names | undefined = names
  for (const word of normalName(words).split(' ')) node = node?.next.get(word)
  return (node?.entries.length ?? 0) > 0
}

function named(who: string, prepared: PreparedWorld): { byline: string; outlet: string | null } {
  const outlet = outletNamed(who, prepared)
  if (outlet) return { byline: who, outlet }
  const house = houseOf(who, prepared)
  if (house) return { byline: who, outlet: house }
  // "RFE/RL's Radio Farda"
  const owner = outletNamed(who.split(/[’']s /)[0]!, prepared)
  // "Daily Sabah with Agencies", "الجزيرة + وكالات"
  const first = outletNamed(
    who.split(/\s*\+\s*|\s+(?:with|and)\s+(?=(?:news )?agencies)/i)[0]!,
    prepared,
  )
  if (owner ?? first) return { byline: who, outlet: owner ?? first }
  for (const mark of [/\s*[,|]\s*/, /\s*\/\s*/, /\s+(?:for|of|in|with)\s+/, /\s+[–—-]\s+/]) {
    const parts = who.split(mark)
    const at = parts.findIndex((part) => outletNamed(part, prepared))
    if (at > 0)
      return { byline: parts.slice(0, at).join(', '), outlet: outletNamed(parts[at]!, prepared) }
  }
  return { byline: who.replace(/\s*[|,]\s*$/, ''), outlet: null }
}
