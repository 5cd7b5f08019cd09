import { writeSitemap } from '@/domain/sitemaps/sitemap'
import { readSitemap } from '../../../_site/sitemaps'
import { xmlAnswer } from '../../../_site/xml-answer'

export const dynamic = 'force-dynamic'

/** One of the sitemaps that /sitemap.xml names. */
export async function GET(_: Request, { params }: RouteContext<'/sitemaps/[file]'>) {
  const pages = await readSitemap((await params).file)
  if (pages.length === 0) return new Response('There is no such sitemap.', { status: 404 })
  return xmlAnswer(writeSitemap(pages))
}
