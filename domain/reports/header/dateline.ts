import type { Span } from '../report-reading'
import type { PreparedWorld } from '../../mentions/name-index'
import { findMentions } from '../../mentions/find-mentions'
import { outletNamed } from '../outlets'

/** The line before the first sentence: where from, on which day, by which agency. */
export type Dateline = Span & {
  words: string
  wordsStart: number
  placeIds: number[]
  outlet: string | null
  /** As written: "Aug. 28", "March 13", "12 November 2024". */
  day: string | null
}

const word = "\\p{Lu}[\\p{L}.’'ʿ-]*"
const place = `${word}(?: (?:(?:al-|el-|de |la |of |the )?${word})){0,4}`
const places = `${place}(?:(?:, |/| / |; | and )${place}){0,3}`
const day =
  '(?:\\p{Lu}[\\p{L}]{2,8}\\.?,? )?(?:\\p{Lu}[\\p{L}]{2,8}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,9}\\.?|\\d{1,2}\\.\\d{1,2}\\.\\d{2,4})(?:(?:,? |/)\\d{4})?'
const agency = '(?:[(\\[](?<agency>[^()\\[\\]]{2,40})[)\\]])'
const dash = '(?:--+|[-–—])'
const arabic = '[\\p{Script=Arabic}\\u200c][\\p{Script=Arabic}\\u200c ]*?'

/** `known`: nothing else tells the agency's name from a word, so it has to be a known one. */
const forms: { pattern: RegExp; known?: boolean; place?: boolean }[] = [
  {
    // BAGHDAD, Aug. 28 (Xinhua) -- · BISHKEK. March 13 (Interfax) - · TEHRAN (Tasnim) –
    pattern: new RegExp(
      `^(?<places>${places})(?:[.,;]? (?<day>${day}),?)?,? ?${agency} ?(?:${dash}|:)?\\s*`,
      'u',
    ),
  },
  {
    // MOSCOW, November 10. /TASS/. · БИШКЕК, 13 марта. /ТАСС/.
    pattern: new RegExp(
      `^(?<places>${places})[.,] ?(?<day>${day})[.,]? ?/ ?(?<agency>[^/]{2,30})/[.:]?\\s*`,
      'u',
    ),
  },
  {
    // BAGHDAD, Aug. 28 - · TEHRAN, IRNA – · ERBIL, Kurdistan Region - · TEHRAN –
    pattern: new RegExp(
      `^(?<places>${places})(?:[.,] (?<day>${day}))?(?<agency>) ?(?:${dash})\\s+`,
      'u',
    ),
  },
  {
    // YEREVAN, NOVEMBER 26, ARMENPRESS. · Baku. 10 November. REPORT.AZ/ · ASTANA. KAZINFORM –
    pattern: new RegExp(
      `^(?<places>${places})[.,] (?:(?<day>${day})[.,] )?(?<agency>\\p{Lu}[\\p{Lu}\\d.]{2,14}?)(?:\\.(?:AZ|KZ|COM|AM))?(?:[./:]| ?${dash}) ?(?=[\\p{Lu}\\p{N}“"«])`,
      'u',
    ),
    known: true,
  },
  {
    // (Reuters) TEHRAN -
    pattern: new RegExp(
      `^${agency} (?<places>${places})(?:, (?<day>${day}))? ?(?:${dash}|:)\\s+`,
      'u',
    ),
  },
  // TEHRAN: The ministry …
  { pattern: /^(?<places>\p{Lu}{2}[\p{Lu} .’'-]{1,40}?)(?<day>)(?<agency>) ?: /u },
  {
    // تهران - ایرنا - · بغداد (د ب أ)-
    pattern: new RegExp(
      `^(?<places>${arabic})(?<day>) ?[-–—:(/]+ ?\\(?(?<agency>${arabic})\\)? ?[-–—:)/]+\\s*`,
      'u',
    ),
    known: true,
    place: true,
  },
]

/** Reads the dateline a paragraph opens with; null when it opens with its first sentence. */
export function datelineIn(
  paragraph: string,
  start: number,
  prepared: PreparedWorld,
): Dateline | null {
  const head = paragraph.slice(0, 200)
  for (const { pattern, known, place: isPlace } of forms) {
    const match = pattern.exec(head)
    if (!match) continue
    const {
      places: found,
      day: on,
      agency: by,
    } = match.groups as Record<string, string | undefined>
    let words = found!.trim().replace(/[.,]$/, '')
    let outlet = by ? (outletNamed(by, prepared) ?? (/[(/]/.test(match[0]) ? by : null)) : null
    const [, before, last] = /^(.*), ([^,]+)$/.exec(words) ?? []
    if (!outlet && last && outletNamed(last, prepared)) {
      outlet = outletNamed(last, prepared)
      words = before!
    }
    // "AKIPRESS.COM - " is who, not where.
    if (outletNamed(words.replace(/\.(?:com|net|org|kg)$/i, ''), prepared)) continue
    const placeIds = placesIn(words, prepared)
    if (known && !outletNamed(by!, prepared)) continue
    // Without capitals to go by, the place has to be known too.
    if (isPlace && placeIds.length === 0) continue
    const shouted =
      /^\p{Lu}{3}/u.test(words) && words.split(',')[0] === words.split(',')[0]!.toUpperCase()
    // A hyphen between two words of a sentence is no dateline: "Iran - Iraq talks".
    const dashed =
      / [–—]{1,2} $/u.test(match[0]) && paragraph.length > 100 && words.split(' ').length < 4
    const bare = !outlet && !on && !shouted
    if (bare && !dashed) continue
    if (bare && placeIds.length > 0 && !isTown(placeIds, prepared)) continue
    if (placeIds.length === 0 && !shouted && !(outlet && on) && !dashed) continue
    return {
      start,
      end: start + match[0].length,
      words,
      wordsStart: start + match[0].indexOf(words),
      placeIds,
      outlet,
      day: on || null,
    }
  }
  return null
}

/** "AKIPRESS.COM - Text": the outlet that opens a paragraph without a place; null for others. */
export function leadOutletIn(
  paragraph: string,
  prepared: PreparedWorld,
): { outlet: string; length: number } | null {
  const match =
    /^(?<outlet>[\p{L}\d.’' ]{2,30}?)(?:\.(?:com|net|org|kg|uz|az|ir))? [-–—]{1,2} (?=\p{Lu}|\p{Lo})/iu.exec(
      paragraph.slice(0, 60),
    )
  const outlet = match ? outletNamed(match.groups!.outlet!, prepared) : null
  if (outlet) return { outlet, length: match![0].length }
  // "(MENAFN) Text"
  const stroke = /^(?<outlet>[\p{Script=Arabic} \d]{2,25}?) ?\/ ?/u.exec(paragraph.slice(0, 40))
  const arabicOutlet = stroke ? outletNamed(stroke.groups!.outlet!, prepared) : null
  if (stroke && arabicOutlet) return { outlet: arabicOutlet, length: stroke[0].length }
  const inBrackets = /^\((?<outlet>\p{Lu}[\p{Lu}\d. ]{1,14})\) (?=\p{Lu})/u.exec(
    paragraph.slice(0, 60),
  )
  if (!inBrackets) return null
  const named = inBrackets.groups!.outlet!
  return { outlet: outletNamed(named, prepared) ?? named, length: inBrackets[0].length }
}

const isTown = (ids: number[], { entities }: PreparedWorld) =>
  ids.some((id) => entities.get(id)!.kind === 'place')

/** The places and countries some words name. */
export function placesIn(words: string, prepared: PreparedWorld): number[] {
  const ids = findMentions(titled(words), prepared).flatMap(
    ({ value }) => value.entityId ?? value.candidateIds,
  )
  return [...new Set(ids)].filter((id) =>
    ['place', 'country'].includes(prepared.entities.get(id)!.kind),
  )
}

/** "TEHRAN" as "Tehran": a name written in capitals is no abbreviation. */
const titled = (words: string) =>
  words.replace(/\p{Lu}{4,}/gu, (word) => word[0] + word.slice(1).toLowerCase())
