import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { ArticleView } from '@/components/articles/article-view'
import { SectionHead } from '@/components/ui/section-head'
import { MapOf } from '../../../../../../_site/article-map'
import { articleOfAddress } from '../desk-article'

export const metadata: Metadata = { title: 'Preview' }

/** The newest edition as readers will see it, in their own page's parts. */
export default async function PreviewPage({ params }: PageProps<'/desk/articles/[id]/preview'>) {
  const { id } = await params
  await requireEditor('articles:read', `/desk/articles/${id}/preview`)
  const { article, edition, wanted, place, mentions, coverage, corrections, sources } =
    await articleOfAddress(id)
  return (
    <>
      <div className="mb-8">
        <SectionHead
          aside={
            <a className="quiet-link" href={`/desk/articles/${id}`}>
              Back to the article
            </a>
          }
        >
          Preview, edition {edition.number}
        </SectionHead>
      </div>
      <ArticleView
        article={{
          ...edition,
          kind: wanted.kind,
          language: wanted.language,
          publicNotice: article.publicNotice,
          place,
          publishedAt: article.firstPublishedAt ?? edition.savedAt,
          changedAt: edition.savedAt,
          picture: null,
          authors: [],
          mentions,
          coverage,
          corrections,
          sources,
        }}
        map={<MapOf entities={mentions} />}
      />
    </>
  )
}
