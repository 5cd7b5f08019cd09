import { listArticlesOfCommitments } from '@/db/queries/commitment-articles'
import { findCommitmentDays } from '@/db/queries/change-days'
import { listClaimsOfCommitment, type ClaimCursor } from '@/db/queries/claims'
import type { findCommitments } from '@/db/queries/commitments'
import { countCommitmentSince } from '@/db/queries/since'
import { listSidesThroughTime } from '@/db/queries/sided-claims'
import { counted } from '../../looking-back'

type Commitment = Awaited<ReturnType<typeof findCommitments>>[number]

const claimsPage = 50

/** What the page of a commitment shows beside the commitment itself, as of a day. */
export async function findCommitmentRecord(
  { id }: Commitment,
  {
    on,
    asOf,
    now,
    before,
  }: { on: string; asOf: string | null; now: string; before: string | string[] | undefined },
) {
  const cursor = readClaimCursor(before)
  const [claims, sides, articles, steps, since] = await Promise.all([
    listClaimsOfCommitment(id, { on, before: cursor, limit: claimsPage + 1 }),
    listSidesThroughTime([id], on),
    listArticlesOfCommitments([id], on),
    findCommitmentDays(id, on, now),
    asOf ? countCommitmentSince(id, { after: asOf, upTo: now }) : null,
  ])
  const shown = claims.slice(0, claimsPage)
  const last = shown.at(-1)
  return {
    claims: shown,
    sides,
    articles,
    steps,
    since: since ? wordsOf(since) : [],
    next: claims.length > claimsPage && last ? `${last.on}_${last.id}` : null,
  }
}

const wordsOf = (since: { assessments: number; claims: number; extensions: number }) =>
  [
    counted(since.assessments, 'assessment', 'assessments'),
    counted(since.extensions, 'deadline moved', 'deadlines moved'),
    counted(since.claims, 'claim', 'claims'),
  ].flatMap((words) => words ?? [])

/** Reads where a list of claims goes on; anything else begins at the beginning. */
function readClaimCursor(given: string | string[] | undefined): ClaimCursor | null {
  const match = /^(\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01]))_([1-9]\d{0,8})$/.exec(
    typeof given === 'string' ? given : '',
  )
  if (!match || Number.isNaN(Date.parse(match[1]!))) return null
  if (new Date(match[1]!).toISOString().slice(0, 10) !== match[1]) return null
  return { on: match[1], id: Number(match[2]) }
}
