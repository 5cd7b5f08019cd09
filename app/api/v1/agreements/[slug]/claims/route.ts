import { pageOfClaims } from '@/db/queries/fact-pages'
import { answerFacts } from '../../../_answers/facts-answer'
import { claimBody } from '../../../_answers/claim-body'

export const dynamic = 'force-dynamic'

/** Who said what up to a day, the newest first, a page at a time. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/v1/agreements/[slug]/claims'>,
) {
  return answerFacts(request, (await params).slug, 'claims', pageOfClaims, claimBody)
}
