import { findFormerArticle } from '@/db/queries/articles'
import { tombstone } from '../../../../_site/tombstone'

export const dynamic = 'force-dynamic'

/** What stands in the place of an article that is no longer published: 410, and why. */
export async function GET(_: Request, { params }: RouteContext<'/articles/[slug]/gone'>) {
  const former = await findFormerArticle((await params).slug)
  if (!former || 'movedTo' in former)
    return tombstone(404, {
      title: 'There is no such page',
      reason: 'Nothing was published here.',
    })
  return tombstone(410, { title: 'This article is no longer published', reason: former.gone })
}
