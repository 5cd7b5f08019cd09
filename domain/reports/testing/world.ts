import { countries } from '../../countries/countries'
import type { EntityKind } from '../../entities/vocabulary'
import { prepareKnownWorld } from '../../mentions/name-index'
import type { KnownAgreement, KnownEntity, KnownOffice } from '../known-world'

// A small known world for tests: every country, and the people, places and organizations of a few
// agreements. Slugs stand for keys in the tests.

type Given = {
  kind: EntityKind
  country?: string
  sort?: string
  names?: string[]
  abbreviation?: string
  office?: string
  since?: string
}

const given: Record<string, Given & { name: string }> = {
  tehran: { kind: 'place', name: 'Tehran', country: 'iran', names: ['تهران'] },
  baghdad: { kind: 'place', name: 'Baghdad', country: 'iraq', names: ['بغداد'] },
  erbil: { kind: 'place', name: 'Erbil', country: 'iraq' },
  beijing: { kind: 'place', name: 'Beijing', country: 'china' },
  bishkek: { kind: 'place', name: 'Bishkek', country: 'kyrgyzstan' },
  gaza: { kind: 'place', name: 'Gaza', country: 'palestine' },
  kurdistan: {
    kind: 'place',
    name: 'Kurdistan Region of Iraq',
    country: 'iraq',
    names: ['Iraqi Kurdistan', 'Kurdistan Region', 'autonomous Kurdistan region'],
  },
  araghchi: {
    kind: 'person',
    name: 'Abbas Araghchi',
    country: 'iran',
    names: ['Abbas Araqchi', 'عباس عراقچی'],
    office: 'Foreign Minister',
    since: '2024-08-21',
  },
  araji: {
    kind: 'person',
    name: 'Qasim al-Araji',
    country: 'iraq',
    names: ['Qassem al-Araji', 'قاسم الأعرجي'],
    office: 'National Security Adviser',
    since: '2020-07-04',
  },
  shamkhani: { kind: 'person', name: 'Ali Shamkhani', country: 'iran' },
  hussein: { kind: 'person', name: 'Fuad Hussein', country: 'iraq' },
  bagheri: {
    kind: 'person',
    name: 'Mohammad Bagheri',
    country: 'iran',
    names: ['Mohammad Hossein Bagheri', 'Baqeri'],
  },
  'masoud-barzani': { kind: 'person', name: 'Masoud Barzani', country: 'iraq' },
  'nechirvan-barzani': { kind: 'person', name: 'Nechirvan Barzani', country: 'iraq' },
  japarov: { kind: 'person', name: 'Sadyr Japarov', country: 'kyrgyzstan' },
  rahmon: { kind: 'person', name: 'Emomali Rahmon', country: 'tajikistan' },
  'iran-mfa': {
    kind: 'organization',
    name: 'Ministry of Foreign Affairs of Iran',
    country: 'iran',
    sort: 'government-body',
  },
  snsc: { kind: 'organization', name: 'Supreme National Security Council', country: 'iran' },
  kdpi: {
    kind: 'organization',
    name: 'Democratic Party of Iranian Kurdistan',
    country: 'iran',
    abbreviation: 'KDPI',
  },
  'komala-a': { kind: 'organization', name: 'Komala Party', names: ['Komala'], country: 'iran' },
  'komala-b': {
    kind: 'organization',
    name: 'Komala of the Toilers',
    names: ['Komala'],
    country: 'iran',
  },
  xinhua: { kind: 'organization', name: 'Xinhua', sort: 'news-agency', country: 'china' },
  tasnim: {
    kind: 'organization',
    name: 'Tasnim News Agency',
    sort: 'news-agency',
    country: 'iran',
  },
  'tehran-times': {
    kind: 'organization',
    name: 'Tehran Times',
    sort: 'newspaper',
    country: 'iran',
  },
  afp: {
    kind: 'organization',
    name: 'Agence France-Presse',
    sort: 'news-agency',
    abbreviation: 'AFP',
  },
  rudaw: { kind: 'organization', name: 'Rudaw', sort: 'broadcaster', country: 'iraq' },
}

const keys = new Map<string, number>()
for (const slug of [...countries.map((country) => country.slug), ...Object.keys(given)]) {
  keys.set(slug, keys.size + 1)
}

/** The key of a record of the test world. */
export function idOf(slug: string): number {
  const id = keys.get(slug)
  if (id === undefined) throw new Error(`No ${slug} in the test world`)
  return id
}

/** The slug of a key; null stays null. */
export const slugOf = (id: number | null): string | null =>
  id === null ? null : [...keys].find(([, key]) => key === id)![0]

const nations: KnownEntity[] = countries.map((country) => ({
  id: idOf(country.slug),
  slug: country.slug,
  kind: 'country',
  sort: null,
  name: country.name,
  names: country.names.map(({ value, kind }) => ({ value, kind: kind as 'common' })),
  countryId: null,
  demonyms: country.demonyms,
  offices: [],
}))

const others: KnownEntity[] = Object.entries(given).map(([slug, one]) => ({
  id: idOf(slug),
  slug,
  kind: one.kind,
  sort: one.sort ?? null,
  name: one.name,
  names: [
    { value: one.name, kind: 'common' },
    ...(one.names ?? []).map((value) => ({ value, kind: 'transliteration' as const })),
    ...(one.abbreviation ? [{ value: one.abbreviation, kind: 'abbreviation' as const }] : []),
  ],
  countryId: one.country ? idOf(one.country) : null,
  demonyms: [],
  offices: one.office ? [officeOf(one)] : [],
}))

function officeOf({ office, since, country }: Given): KnownOffice {
  return {
    title: office!,
    organizationId: null,
    countryId: idOf(country!),
    from: since ? { on: since, precision: 'day' } : null,
    to: null,
    attestedOn: [],
  }
}

const agreements: KnownAgreement[] = [
  {
    id: 1,
    slug: 'border-security-2023',
    title: 'Agreement on border security between Iran and Iraq',
    shortTitle: 'Iran–Iraq border security agreement',
    otherTitles: [],
    instrumentType: 'agreement',
    subjects: ['border security', 'armed groups'],
    partyIds: [idOf('iran'), idOf('iraq')],
    signings: [
      { personId: idOf('shamkhani'), on: '2023-03-19', placeId: idOf('baghdad') },
      { personId: idOf('araji'), on: '2023-03-19', placeId: idOf('baghdad') },
    ],
    signedOn: { on: '2023-03-19', precision: 'day' },
    commitments: [
      {
        id: 11,
        statement: 'Iraq relocates the armed groups to camps away from the border.',
        dueOn: '2023-09-19',
      },
    ],
  },
  {
    id: 2,
    slug: 'border-treaty-1975',
    title: 'Treaty on the state frontier and neighbourly relations',
    shortTitle: 'Iran–Iraq border treaty of 1975',
    otherTitles: [],
    instrumentType: 'treaty',
    subjects: ['frontier', 'river boundary'],
    partyIds: [idOf('iran'), idOf('iraq')],
    signings: [],
    signedOn: { on: '1975-06-13', precision: 'day' },
    commitments: [],
  },
  {
    id: 3,
    slug: 'kyrgyz-tajik-border-2025',
    title: 'Treaty on the Kyrgyz–Tajik state border',
    shortTitle: 'Kyrgyzstan–Tajikistan border treaty',
    otherTitles: [],
    instrumentType: 'treaty',
    subjects: ['delimitation'],
    partyIds: [idOf('kyrgyzstan'), idOf('tajikistan')],
    signings: [
      { personId: idOf('japarov'), on: '2025-03-13', placeId: idOf('bishkek') },
      { personId: idOf('rahmon'), on: '2025-03-13', placeId: idOf('bishkek') },
    ],
    signedOn: { on: '2025-03-13', precision: 'day' },
    commitments: [],
  },
]

export const testWorld = prepareKnownWorld({ entities: [...nations, ...others], agreements })
