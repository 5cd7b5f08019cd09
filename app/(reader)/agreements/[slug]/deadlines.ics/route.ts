import { findAgreement } from '@/db/queries/agreement-record'
import { findMovedAgreement } from '@/db/queries/agreements'
import { calendarResponse } from '../../../../_site/deadline-calendar'
import { siteUrl } from '../../../../_site/site-url'

export const dynamic = 'force-dynamic'

export async function GET(
  _: Request,
  { params }: RouteContext<'/agreements/[slug]/deadlines.ics'>,
) {
  const { slug } = await params
  const agreement = await findAgreement(slug)
  if (agreement) {
    const about = {
      name: `Entente: deadlines of ${agreement.shortTitle}`,
      path: `/agreements/${agreement.slug}`,
    }
    return calendarResponse(about, { agreementId: agreement.id })
  }
  const moved = await findMovedAgreement(slug)
  if (moved) return Response.redirect(`${siteUrl()}/agreements/${moved}/deadlines.ics`, 308)
  return new Response('There is no such agreement.', { status: 404 })
}
