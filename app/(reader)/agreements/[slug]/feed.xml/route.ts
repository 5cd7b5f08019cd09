import { findAgreement } from '@/db/queries/agreement-record'
import { listArticlesOfAgreement } from '@/db/queries/article-cards'
import { feedResponse } from '../../../../_site/feed'

export const dynamic = 'force-dynamic'

export async function GET(
  request: Request,
  { params }: RouteContext<'/agreements/[slug]/feed.xml'>,
) {
  const agreement = await findAgreement((await params).slug)
  if (!agreement) return new Response('There is no such agreement.', { status: 404 })
  const page = `/agreements/${agreement.slug}`
  const about = {
    title: `Entente: ${agreement.shortTitle}`,
    description: agreement.summary,
    path: `${page}/feed.xml`,
    page,
  }
  return feedResponse(request, about, await listArticlesOfAgreement(agreement.id, 30))
}
