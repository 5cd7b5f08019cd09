import { articlesCsv } from '@/domain/exports/articles'
import { csvFile } from '../../../_site/export-file'
import { foundArticles } from '../found-articles'

export const dynamic = 'force-dynamic'

/** The articles a search finds, as CSV. */
export async function GET(request: Request) {
  const { articles, head, name } = await foundArticles(request)
  return csvFile(articlesCsv(articles, head), name)
}
