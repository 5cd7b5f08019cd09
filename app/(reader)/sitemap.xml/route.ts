import { writeSitemapIndex } from '@/domain/sitemaps/sitemap'
import { listSitemaps } from '../../_site/sitemaps'
import { xmlAnswer } from '../../_site/xml-answer'

export const dynamic = 'force-dynamic'

/** The sitemaps of all there is for readers. */
export const GET = async () => xmlAnswer(writeSitemapIndex(await listSitemaps()))
