import { pageOfEvents } from '@/db/queries/fact-pages'
import { answerFacts } from '../../../_answers/facts-answer'
import { eventBody } from '../../../_answers/claim-body'

export const dynamic = 'force-dynamic'

/** What happened up to a day, the newest first, a page at a time. */
export async function GET(
  request: Request,
  { params }: RouteContext<'/api/v1/agreements/[slug]/events'>,
) {
  return answerFacts(request, (await params).slug, 'events', pageOfEvents, eventBody)
}
