import { answer } from '../../_answers/answer'
import { agreementBody } from '../../_answers/agreement-body'
import { readAsked } from '../../_answers/asked'

export const dynamic = 'force-dynamic'

/** One agreement, its record and what follows from it on a day (`on`; today). */
export async function GET(request: Request, { params }: RouteContext<'/api/v1/agreements/[slug]'>) {
  const asked = await readAsked(request, (await params).slug)
  if (asked instanceof Response) return asked
  return answer(request, await agreementBody(asked.agreement, asked.on))
}
