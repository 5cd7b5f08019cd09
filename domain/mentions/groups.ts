import type { Finding, Mention } from '../reports/report-reading'
import type { PreparedWorld } from './name-index'
import { normalName } from '../names/normal-name'

const peoples =
  'Kurdish Arab Druze Shia Shiite Shi’ite Sunni Alawite Yazidi Turkmen Tigrayan Amhara Oromo Tutsi Hutu Palestinian Houthi Islamist Jihadist Separatist Unionist Nationalist Loyalist Republican Baloch Uyghur Berber Tuareg Chechen'
const qualities =
  '(?:(?:opposition|armed|dissident|separatist|militant|rebel|anti-[\\p{L}]+|terrorist|political|paramilitary|exiled|allied|proxy)\\s+){0,3}'
const many =
  '(?:factions|groups|parties|militias|militants|rebels|fighters|insurgents|organi[sz]ations|separatists|movements|forces|opposition groups)'
const pattern = new RegExp(
  `(?<![\\p{L}-])(?<who>(?:\\p{Lu}[\\p{L}’'-]+\\s+){1,3})${qualities}${many}(?![\\p{L}-])`,
  'gu',
)
const known = new Set(peoples.split(' ').map(normalName))

/**
 * Words that name many and no single organization: "Kurdish factions", "Iranian Kurdish opposition
 * groups". The first word has to name a people or a country.
 */
export function groupsOf(text: string, { entities, names }: PreparedWorld): Finding<Mention>[] {
  const found: Finding<Mention>[] = []
  for (const match of text.matchAll(pattern)) {
    const who = match.groups!.who!.trim().split(/\s+/)
    const first = who.findIndex((word) => isPeople(word))
    if (first < 0 || who.slice(first).some((word) => !isPeople(word))) continue
    const start = match.index + match[0].indexOf(who[first]!)
    const words = match[0].slice(start - match.index)
    found.push({
      value: { words, entityId: null, candidateIds: [], by: 'group' },
      spans: [{ start, end: start + words.length }],
      because: `“${words}” names many and no single organization`,
      certainty: 'likely',
    })
  }
  return found

  function isPeople(word: string): boolean {
    const normal = normalName(word)
    if (known.has(normal)) return true
    const entries = names.next.get(normal)?.entries ?? []
    return entries.some(({ by, entity }) => by === 'demonym' && entities.has(entity.id))
  }
}
