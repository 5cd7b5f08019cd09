import type { ShownCommitment } from '@/components/agreements/shown-commitment'
import { listLatestClaims } from '@/db/queries/claims'
import { listArticlesOfCommitments } from '@/db/queries/commitment-articles'
import { findCommitments } from '@/db/queries/commitments'
import { listSidesThroughTime } from '@/db/queries/sided-claims'
import { grouped } from '@/domain/collections/grouped'

/** How many commitments a page of the ledger has. */
export const ledgerPage = 25
const claimsEach = 4

/** A page of the ledger's rows as of a day, with no more of each than it opens into. */
export async function findLedgerRows(
  agreementId: number,
  on: string,
  page: number,
): Promise<ShownCommitment[]> {
  const offset = (page - 1) * ledgerPage
  const rows = await findCommitments(agreementId, { on, offset, limit: ledgerPage })
  const ids = rows.map(({ id }) => id)
  const [sides, said, articles] = await Promise.all([
    listSidesThroughTime(ids, on),
    listLatestClaims(ids, { each: claimsEach, on }),
    listArticlesOfCommitments(ids, on),
  ])
  const sidesOf = grouped(sides, ({ commitmentId }) => commitmentId!)
  const claimsOf = grouped(said.claims, ({ commitmentId }) => commitmentId!)
  const articlesOf = grouped(articles, ({ commitmentId }) => commitmentId)
  return rows.map((row) => ({
    ...row,
    sides: sidesOf.get(row.id) ?? [],
    claims: claimsOf.get(row.id) ?? [],
    claimCount: said.counts.get(row.id) ?? 0,
    articles: articlesOf.get(row.id) ?? [],
  }))
}

/** The page of the ledger an address asks for; anything else begins at the beginning. */
export function readLedgerPage(given: string | string[] | undefined, commitments: number): number {
  const page = typeof given === 'string' && /^\d{1,6}$/.test(given) ? Number(given) : 1
  return Math.min(Math.max(page, 1), Math.max(1, Math.ceil(commitments / ledgerPage)))
}
