import type { KnownEntity } from '../reports/known-world'

const ministries: [RegExp, string[]][] = [
  [/(?:ministry|department) (?:of|for) foreign affairs/i, ['foreign ministry']],
  [/ministry of defen[cs]e/i, ['defence ministry', 'defense ministry']],
  [/ministry of (?:the )?interior/i, ['interior ministry']],
  [/department of state/i, ['state department']],
  [/council of representatives|assembly|parliament|majlis/i, ['parliament']],
  [/^office of the prime minister/i, ["prime minister's office"]],
  [/^embassy of/i, []],
]

/**
 * The names in general use that follow from an organization's own: "Iranian Foreign Ministry",
 * "Iran's foreign ministry" for the Ministry of Foreign Affairs of Iran; "Tasnim" for the Tasnim
 * News Agency.
 */
export function usualNames(entity: KnownEntity, country: KnownEntity | undefined): string[] {
  if (entity.kind === 'person') return shorterNames(entity)
  // "Democratic Republic of Congo"
  if (entity.kind === 'country')
    return entity.names.flatMap(({ value }) =>
      / of the /.test(value) ? value.replace(' of the ', ' of ') : [],
    )
  if (entity.kind !== 'organization') return []
  const names: string[] = []
  const agency = /^(.{3,}?) (?:news agency|agency)$/i.exec(entity.name)
  if (agency && isMedia(entity)) names.push(agency[1]!)
  if (/^embassy of /i.test(entity.name) && country) {
    const [, place] = / in (.+)$/.exec(entity.name) ?? []
    for (const owner of owners(country))
      names.push(`${owner} embassy${place ? ` in ${place}` : ''}`)
    return names
  }
  if (entity.sort !== 'government-body' || !country) return names
  if (/department of state/i.test(entity.name)) names.push('State Department')
  for (const [pattern, offices] of ministries) {
    if (!pattern.test(entity.name) || /committee/i.test(entity.name)) continue
    names.push(...owners(country).flatMap((owner) => offices.map((office) => `${owner} ${office}`)))
    names.push(...offices.map((office) => `${office} of ${country.name}`))
  }
  const [, own] = new RegExp(`^(.+) of ${country.name}$`).exec(entity.name) ?? []
  if (own) names.push(...owners(country).map((owner) => `${owner} ${own}`))
  return names
}

/** "Tayyip Erdogan", "Mohammed al-Sudani": a long name without its first or its middle names. */
function shorterNames({ name, names }: KnownEntity): string[] {
  return [name, ...names.map(({ value }) => value)].flatMap((full) => {
    const parts = full.split(/\s+/)
    // "Faisal bin Farhan Al Saud", "Musaad bin Mohammed Al-Aiban": without the house, without the father.
    if (parts.length > 3 && /^(?:bin|bint|ibn)$/i.test(parts[1]!))
      return [parts.slice(0, 3).join(' '), [parts[0], ...parts.slice(3)].join(' ')]
    if (
      parts.length < 3 ||
      parts.some((part) => /^(?:bin|bint|ibn|von|van|der|de|al|el)$/i.test(part))
    )
      return []
    const last = parts.at(-1)!
    return [
      `${parts[0]} ${last}`,
      ...parts.slice(1, -1).map((_, at) => parts.slice(at + 1).join(' ')),
    ]
  })
}

const owners = (country: KnownEntity) => [country.name, ...country.demonyms]

/** Whether an organization publishes news. */
export function isMedia(entity: KnownEntity): boolean {
  return /agency|newspaper|broadcaster|news|media|outlet|magazine|wire/i.test(entity.sort ?? '')
}
