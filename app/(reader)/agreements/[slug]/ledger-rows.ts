import type { ShownCommitment } from '@/components/agreements/shown-commitment'
import { type Database, reader } from '@/db/client'
import { listLatestClaims } from '@/db/queries/claims'
import { listArticlesOfCommitments } from '@/db/queries/commitment-articles'
import { findCommitments } from '@/db/queries/commitments'
import { listSidesThroughTime } from '@/db/queries/sided-claims'
import { grouped } from '@/domain/collections/grouped'
import type { StandingRecord } from './record'

/** How many commitments a page of the ledger has. */
const size = 20
const claimsEach = 3

/**
 * A page of the ledger as of a day, with no more of each commitment than its row opens into.
 * @param asked the page an address asks for; what is none begins at the beginning
 */
export async function findLedger(
  agreementId: number,
  on: string,
  { levels }: Pick<StandingRecord, 'levels'>,
  asked: string | string[] | undefined,
  db: Database = reader,
) {
  const count = levels.length
  const page = pageWithin(asked, count)
  const rows = count ? await rowsOf(agreementId, on, page, db) : []
  return { rows, page, size, count }
}

function pageWithin(asked: string | string[] | undefined, count: number): number {
  const page = typeof asked === 'string' && /^\d{1,6}$/.test(asked) ? Number(asked) : 1
  return Math.min(Math.max(page, 1), Math.max(1, Math.ceil(count / size)))
}

async function rowsOf(
  agreementId: number,
  on: string,
  page: number,
  db: Database,
): Promise<ShownCommitment[]> {
  const offset = (page - 1) * size
  const rows = await findCommitments(agreementId, { on, offset, limit: size }, db)
  const ids = rows.map(({ id }) => id)
  const [sides, said, articles] = await Promise.all([
    listSidesThroughTime(ids, on, db),
    listLatestClaims(ids, { each: claimsEach, on }, db),
    listArticlesOfCommitments(ids, on, db),
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
