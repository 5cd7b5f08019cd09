import { articlesJson } from '@/domain/exports/articles'
import { jsonFile } from '../../../_site/export-file'
import { foundArticles } from '../found-articles'

export const dynamic = 'force-dynamic'

/** The articles a search finds, as JSON. */
export async function GET(request: Request) {
  const { articles, head, name } = await foundArticles(request)
  return jsonFile(articlesJson(articles, head), name)
}
