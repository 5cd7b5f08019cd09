import { listStanding } from '@/db/queries/articles-of'
import { writeNewsSitemap } from '@/domain/sitemaps/sitemap'
import { siteUrl } from '../../_site/site-url'
import { xmlAnswer } from '../../_site/xml-answer'

export const dynamic = 'force-dynamic'

const twoDays = 2 * 86_400_000
const most = 1000

/** The articles of the last two days, for those who index news. */
export async function GET() {
  const from = new Date(Date.now() - twoDays)
  const articles = await listStanding({ from }, most)
  return xmlAnswer(
    writeNewsSitemap(
      'Entente',
      articles.map(({ slug, language, publishedAt, headline }) => ({
        url: `${siteUrl()}/articles/${slug}`,
        title: headline,
        ...{ language, publishedAt },
      })),
    ),
  )
}
