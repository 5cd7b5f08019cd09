import { standingOfFact } from '@/db/queries/facts'
import { readFactId } from '@/domain/agreements/fact-address'

export const dynamic = 'force-dynamic'

/** Leads from the short address of a commitment to its page under its agreement, whose address can change. */
export async function GET(_: Request, { params }: RouteContext<'/record/commitments/[id]'>) {
  const id = readFactId((await params).id)
  const standing = id === null ? null : await standingOfFact('commitments', id)
  if (!standing || standing.withdrawnAt) return new Response(null, { status: 404 })
  const address = `/agreements/${standing.agreement.slug}/commitments/${id}`
  return new Response(null, { status: 307, headers: { Location: address } })
}
