/** How many agreements fill a country how much: an ordinal ramp, named in words under the map. */
export const amounts = [
  { from: 1, words: '1 agreement', fill: 'fill-level-1' },
  { from: 2, words: '2 to 4', fill: 'fill-level-2' },
  { from: 5, words: '5 or more', fill: 'fill-level-3' },
] as const

/** @param agreements one or more */
export const amountOf = (agreements: number) =>
  amounts.findLast(({ from }) => agreements >= from) ?? amounts[0]
