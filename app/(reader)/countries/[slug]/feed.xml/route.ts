import type { Route } from 'next'
import { permanentRedirect } from 'next/navigation'
import { listArticlesOfCountry } from '@/db/queries/article-cards'
import { findEntity, findMovedEntity } from '@/db/queries/entities'
import { feedResponse } from '../../../../_site/feed'

export const dynamic = 'force-dynamic'

export async function GET(
  request: Request,
  { params }: RouteContext<'/countries/[slug]/feed.xml'>,
) {
  const { slug } = await params
  const country = await findEntity('country', slug)
  const moved = country ? null : await findMovedEntity('country', slug)
  if (moved) permanentRedirect(`${moved}/feed.xml` as Route)
  if (!country) return new Response('There is no such country.', { status: 404 })
  const page = `/countries/${country.slug}`
  const about = {
    title: `Entente: ${country.name}`,
    description: `Articles that concern ${country.name}.`,
    path: `${page}/feed.xml`,
    page,
  }
  return feedResponse(request, about, await listArticlesOfCountry(country.id, 30))
}
