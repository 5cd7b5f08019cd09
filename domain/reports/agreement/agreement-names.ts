import { normalName } from '../../names/normal-name'
import type { KnownAgreement } from '../known-world'

/** Words that stand in many agreements' titles and tell none apart. */
const everyday = new Set(
  'agreement agreements between with from that this their which about after also and the for border treaty joint state states accord pact memorandum understanding declaration statement implementation security cooperation relations on of in to a an international republic government final points document common'.split(
    ' ',
  ),
)

/** The place and the day that close a title: ", Baghdad, 19 March 2023". */
const placeAndDay = /(?:, [\p{L} .’'-]+)?, \d[\d/]* \p{L}+ \d{4}$/u

/** The names an agreement goes by, in normal form: whole titles, and abbreviations such as JCPOA. */
export function namesOf({ title, shortTitle, otherTitles }: KnownAgreement): string[] {
  const titles = [
    title.replace(placeAndDay, ''),
    shortTitle.replace(/\(.*?\)/g, ''),
    ...shortTitle.replace(/\(.*?\)/g, '').split(' / '),
    ...otherTitles,
  ]
  const abbreviations = [...`${title} ${shortTitle}`.matchAll(/\p{Lu}{4,}/gu)].map(([word]) => word)
  const whole = titles
    .map(normalName)
    .filter((name) => name.length > 8 && name.split(' ').length > 1 && isTelling(name))
  return [...new Set([...whole, ...abbreviations.map(normalName)])]
}

const isTelling = (name: string) =>
  name.split(' ').some((word) => word.length > 3 && !everyday.has(word))

/** Words of its subjects and titles that are not in every agreement's. */
export function subjectWords({ subjects, title, shortTitle }: KnownAgreement): string[] {
  const words = normalName([...subjects, title, shortTitle].join(' ').replaceAll('-', ' ')).split(
    ' ',
  )
  const own = words.filter((word) => word.length > 4 && !everyday.has(word) && !/^\d+$/.test(word))
  return [...new Set([...own, ...(subjects.includes('border security') ? ['border'] : [])])]
}
