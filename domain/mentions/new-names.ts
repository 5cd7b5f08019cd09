import type { Finding, NewName, Span } from '../reports/report-reading'
import { normalName } from '../names/normal-name'

const title =
  '(?:(?:Acting|Deputy|Vice|Former|First|Senior|Chief|Prime|Foreign|Interior|Defen[cs]e|Finance|Oil|Energy|Trade|Justice|Economy|National|Security|Supreme|Assistant|Special|Permanent|Regional|Provincial|Caretaker|Brig(?:adier|\\.)|Maj(?:or|\\.)|Lt\\.?|Lieutenant|Rear|Vice)[ -])*' +
  '(?:President|Premier|Chancellor|Minister|Secretary(?:[- ]General)?|Ambassador|Envoy|Representative|Commander|General|Gen\\.|Colonel|Col\\.|Captain|Capt\\.|Admiral|Marshal|Spokes(?:man|woman|person)|Advis[eo]r|Senator|Speaker|Chair(?:man|woman|person)?|Director|Governor|Mayor|Judge|Sheikh|Ayatollah|Prince|Princess|King|Queen|Emir|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Prof(?:essor|\\.)|MP|Lawmaker|Analyst|Commissioner)'
const part = "(?:\\p{Lu}[\\p{L}’'ʿʾ]+|[Aa]l|[Ee]l|bin|bint|ibn|de|da|von|van|der)"
const person = new RegExp(
  `(?<title>(?<![\\p{L}])(?:${title}|(?:spokes(?:man|woman|person)|analyst|lawmaker|commander|minister|ambassador|advis[eo]r|envoy|official|governor)))\\s+(?<name>\\p{Lu}[\\p{L}’'ʿʾ]+(?:[ -]${part}){1,4})`,
  'gu',
)
const institution =
  'Ministry|Committee|Council|Party|Front|Organi[sz]ation|Agency|Commission|Authority|Union|Association|Army|Corps|Movement|Institute|University|Foundation|Court|Parliament|Assembly|Bank|Guards?|Command|Directorate|Department|Federation|Alliance|Coalition|Brigades?|Centre|Center|Bureau|Secretariat|Forum|League|Bloc'
const capital = "\\p{Lu}[\\p{L}’'-]+"
const organization = new RegExp(
  `(?<![\\p{L}-])(?:${capital} (?:${capital} |and ){0,5}(?:${institution})|(?:${institution}))(?: (?:of|for|on) (?:the )?${capital}(?: (?:and |of |the )?${capital}){0,4})?(?![\\p{L}-])`,
  'gu',
)
const openers = /^(?:The|A|An|This|That|In|On|At|For|And|But|Its|Their|His|Her|Also|Meanwhile) /

/**
 * Names nobody on record bears: capitalised words after a title (people), and capitalised words
 * around a word for an institution (organizations).
 * @param taken places of the known mentions; what they cover is not new
 */
export function newNamesIn(text: string, taken: Span[]): Finding<NewName>[] {
  const covered = coverage(text.length, taken)
  const people = Array.from(text.matchAll(person), (match) => {
    const { title: words, name } = match.groups as { title: string; name: string }
    const start = match.index + match[0].length - name.length
    return offer(
      { name, kind: 'person', title: words },
      { start, end: start + name.length },
      `“${words}” stands before it`,
    )
  })
  const organizations = Array.from(text.matchAll(organization), (match) => {
    const words = match[0].replace(openers, '')
    const start = match.index + match[0].length - words.length
    const [sign] = new RegExp(institution).exec(words) ?? ['']
    return offer(
      { name: words, kind: 'organization', title: null },
      { start, end: start + words.length },
      `“${sign}” names an institution`,
    )
  }).filter(({ value }) => value.name.includes(' '))
  const found = [...people, ...organizations].filter(
    ({ spans: [span] }) => !touches(covered, span!),
  )
  return [...new Map(found.map((one) => [normalName(one.value.name), one])).values()]
}

function offer(value: NewName, span: Span, because: string): Finding<NewName> {
  return {
    value,
    spans: [span],
    because: `${because}, and nobody on record has this name`,
    certainty: 'unsure',
  }
}

function coverage(length: number, spans: Span[]): Uint8Array {
  const covered = new Uint8Array(length)
  for (const { start, end } of spans) covered.fill(1, start, end)
  return covered
}

const touches = (covered: Uint8Array, { start, end }: Span) =>
  covered.subarray(start, end).includes(1)
