import { articleKinds, type ArticleKind } from '../articles/vocabulary'

// Everything an article can be filtered by is one number, so that one index finds words, filters
// and weeks together: 1e6 + country, 2e6 + agreement, 3e6 + entity, 4e6 + kind, and the week of its
// publication in buckets of 1, 4, 16 and 64 weeks.

export const countryTag = (id: number) => 1_000_000 + id
export const agreementTag = (id: number) => 2_000_000 + id
export const entityTag = (id: number) => 3_000_000 + id
export const kindTag = (kind: ArticleKind) => 4_000_000 + articleKinds.indexOf(kind)

/** Sizes of a bucket in powers of four weeks, and where its tags begin. */
export const bucketSizes = [
  { shift: 0, base: 10_000_000 },
  { shift: 2, base: 11_000_000 },
  { shift: 4, base: 12_000_000 },
  { shift: 6, base: 13_000_000 },
] as const

const weekInMilliseconds = 604_800_000

/** Weeks since 1970-01-01, of a moment. */
export const weekOf = (moment: Date) => Math.floor(moment.getTime() / weekInMilliseconds)

/** The four tags of the week of a publication. */
export const weekTags = (moment: Date) =>
  bucketSizes.map(({ shift, base }) => base + (weekOf(moment) >> shift))
