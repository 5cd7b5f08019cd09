import { findAgreement } from '@/db/queries/agreement-record'
import { findDatedRecord } from '@/db/queries/dated-records'
import { changesOf } from '../../../../_site/changes'
import { changesFeed, changesInFeed } from '../../../../_site/changes-feed'
import { today } from '../../../../_site/today'

export const dynamic = 'force-dynamic'

export async function GET(
  request: Request,
  { params }: RouteContext<'/agreements/[slug]/changes.xml'>,
) {
  const agreement = await findAgreement((await params).slug)
  if (!agreement) return new Response('There is no such agreement.', { status: 404 })
  const page = `/agreements/${agreement.slug}/changes`
  const about = {
    title: `Entente: changes, ${agreement.shortTitle}`,
    description: `What changed on the record of the ${agreement.shortTitle}.`,
    path: `${page}.xml`,
    page,
  }
  const changes = changesOf(await findDatedRecord(agreement.id), { to: today() }, changesInFeed)
  return changesFeed(
    request,
    about,
    changes.map((change) => ({ ...change, agreement })),
  )
}
