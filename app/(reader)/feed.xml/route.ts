import { listArticles } from '@/db/queries/article-cards'
import { feedResponse } from '../../_site/feed'

export const dynamic = 'force-dynamic'

export async function GET(request: Request) {
  const about = {
    title: 'Entente',
    description: 'News and analysis on agreements between countries.',
    path: '/feed.xml',
    page: '/',
  }
  return feedResponse(request, about, await listArticles(30))
}
