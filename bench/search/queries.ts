import { wordsQuery } from '../../db/queries/search/words'
import type { Sought } from '../../db/queries/search/walk'
import { readSearch } from '../../domain/search/query'
import { agreementTag, countryTag, kindTag } from '../../domain/search/tags'
import { generatedArticle, wordOf } from './generated'

/** What is looked for, by what makes it easy or hard. */
export type Query = { name: string; typed: string; tags?: number[]; from?: Date; to?: Date }

const each = (count: number) => Array.from({ length: count }, (_, index) => index)

/** Twenty searches of each sort; `countries` and `agreements` are ids, the most frequent first. */
export function queries(countries: number[], agreements: number[]): Query[] {
  return each(20).flatMap((n): Query[] => [
    { name: 'a rare word', typed: wordOf(20_000 + n * 400) },
    { name: 'a word in one of a hundred', typed: wordOf(2000 + n * 200) },
    { name: 'a common word', typed: wordOf(40 + n * 2) },
    { name: 'a word nearly everywhere', typed: wordOf(n % 5) },
    { name: 'two common words', typed: `${wordOf(40 + n * 2)} ${wordOf(41 + n * 3)}` },
    { name: 'a common and a rare word', typed: `${wordOf(40 + n)} ${wordOf(15_000 + n * 300)}` },
    { name: 'a phrase', typed: `"${pairIn(n + 1)}"` },
    { name: 'a beginning of four letters', typed: wordOf(40 + n * 17).slice(0, 4) },
    { name: 'a word without another', typed: `${wordOf(900 + n)} -${wordOf(50 + n)}` },
    {
      name: 'a large country and a common word',
      typed: wordOf(40 + n),
      tags: [countryTag(countries[n % 3]!)],
    },
    {
      name: 'an agreement and a common word',
      typed: wordOf(40 + n),
      tags: [agreementTag(agreements[n * 50]!)],
    },
    {
      name: 'two countries',
      typed: '',
      tags: [countryTag(countries[n % 4]!), countryTag(countries[5 + n]!)],
    },
    {
      name: 'a kind and a country',
      typed: '',
      tags: [kindTag('analysis'), countryTag(countries[n]!)],
    },
    {
      name: 'a word in a month years ago',
      typed: wordOf(10 + n),
      from: new Date(Date.UTC(2020, n % 12, 1)),
      to: new Date(Date.UTC(2020, (n % 12) + 1, 1)),
    },
    { name: 'nothing that is there', typed: `absent${n}` },
  ])
}

export async function soughtBy({ typed, tags = [], from, to }: Query): Promise<Sought> {
  return { words: await wordsQuery(readSearch(typed)), tags, from: from ?? null, to: to ?? null }
}

const pairIn = (id: number) =>
  generatedArticle(id * 97)
    .text.split(' ')
    .slice(10, 12)
    .join(' ')
