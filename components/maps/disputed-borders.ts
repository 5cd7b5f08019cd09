/**
 * Borders that the two states beside them, or others, do not agree on, as Natural Earth's layers of
 * disputed areas and breakaway regions know them (naturalearthdata.com, 1:10m and 1:50m cultural
 * vectors, version 5: "Admin 0 - Breakaway, Disputed Areas"), but where another source is named.
 * `world-atlas` carries the outlines alone, so a line is dashed where two outlines meet within one of
 * these. What is disputed inside an outline (Abkhazia, South Ossetia, Transnistria, Nagorno-Karabakh,
 * the lines in Donetsk and Luhansk) has no line there, dashed or other.
 */
export type DisputedBorder = {
  of: string
  /** ISO 3166 codes of the outlines. */
  between: [string, string]
  /** West, south, east, north: the part that is disputed; not given: all of it. */
  within?: [number, number, number, number]
}

export const disputedBorders: DisputedBorder[] = [
  { of: 'Jammu and Kashmir', between: ['IN', 'PK'], within: [73.4, 32.3, 78.4, 37.1] },
  { of: 'Aksai Chin to Arunachal Pradesh', between: ['CN', 'IN'] },
  { of: 'Shaksgam Valley', between: ['CN', 'PK'], within: [75.3, 35.4, 77.9, 36.9] },
  { of: 'Valleys claimed by China', between: ['BT', 'CN'] },
  { of: 'Golan Heights', between: ['IL', 'SY'] },
  { of: 'Crimea', between: ['RU', 'UA'], within: [32.5, 45.5, 36.7, 46.4] },
  { of: 'Donetsk and Luhansk', between: ['RU', 'UA'], within: [38.1, 47, 40.3, 49.9] },
  { of: 'Ilemi Triangle', between: ['KE', 'SS'] },
  { of: 'Abyei', between: ['SD', 'SS'], within: [27.7, 9.2, 29.1, 10.3] },
  { of: 'Halayib Triangle and Bir Tawil', between: ['EG', 'SD'], within: [33, 21.7, 37, 23.2] },
  { of: 'Courantyne Headwaters', between: ['GY', 'SR'], within: [-58.6, 1.3, -57.1, 3.5] },
  { of: 'Lawa Headwaters', between: ['FR', 'SR'], within: [-54.4, 2, -53.8, 3.5] },
  {
    of: 'Southern Patagonian Ice Field',
    between: ['AR', 'CL'],
    within: [-73.8, -50.9, -72.9, -48.8],
  },
  // International Court of Justice, Arbitral Award of 3 October 1899 (Guyana v. Venezuela), pending.
  { of: 'Essequibo', between: ['GY', 'VE'] },
  // A line of armistice: Korean Armistice Agreement of 27 July 1953, article I.
  { of: 'Military Demarcation Line', between: ['KP', 'KR'] },
]

/** Lands whose every border is in question: Natural Earth carries them by name. */
export const disputedLands = new Set([
  'Kosovo',
  'Somaliland',
  'N. Cyprus',
  'W. Sahara',
  'Palestine',
  'Siachen Glacier',
  'Taiwan',
])
