import type { Trail } from './graph'

// What stands above pages, as it is shown on them.

export const agreementsList: Trail[number] = ['Agreements', '/agreements']
export const countriesList: Trail[number] = ['Countries', '/countries']
export const about: Trail[number] = ['About', '/about']

/** Above a fact, or another page that belongs to an agreement. */
export const belowAgreement = (
  agreement: { slug: string; shortTitle: string } | undefined,
): Trail =>
  agreement
    ? [agreementsList, [agreement.shortTitle, `/agreements/${agreement.slug}`]]
    : [agreementsList]
