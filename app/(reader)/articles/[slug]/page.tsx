import type { Metadata, Route } from 'next'
import { permanentRedirect, redirect } from 'next/navigation'
import { RecentEvents } from '@/components/agreements/recent-events'
import { ArticleIndex } from '@/components/articles/article-index'
import { ArticleView } from '@/components/articles/article-view'
import { SectionHead } from '@/components/ui/section-head'
import { findArticle, findFormerArticle } from '@/db/queries/articles'
import { listRelatedArticles } from '@/db/queries/article-cards'
import { listEventsBetween, listEventsFromSources } from '@/db/queries/what-matters'
import { articleThing } from '../../../_site/article-thing'
import { MapOf } from '../../../_site/article-map'
import { notInLowerCase } from '../../../_site/lower-case'
import { pageMetadata } from '../../../_site/page-metadata'
import { StructuredData } from '../../../_site/structured-data'
import { today } from '../../../_site/today'
import { cache } from 'react'

type Props = PageProps<'/articles/[slug]'>
const read = cache(findArticle)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await read((await params).slug)
  if (!article) return {}
  const { slug, headline, standfirst, publishedAt, changedAt } = article
  const path = `/articles/${slug}`
  const page = { path, pictureOf: path, title: headline, description: standfirst }
  return {
    ...pageMetadata({ ...page, article: { publishedAt, changedAt } }),
    robots: article.state === 'withdrawn' ? { index: false } : undefined,
  }
}

export default async function ArticlePage({ params }: Props) {
  const { slug } = await params
  const article = await read(slug)
  if (!article) return await elsewhere(slug)
  const agreementIds = article.coverage.map(({ agreementId }) => agreementId)
  const [related, added, since] = await Promise.all([
    listRelatedArticles(article.id, agreementIds, 5),
    listEventsFromSources(article.editionId, agreementIds, 4),
    listEventsBetween(agreementIds, { after: dayOf(article.changedAt), upTo: today() }, 4),
  ])
  return (
    <>
      <StructuredData thing={articleThing(article)} />
      <ArticleView
        article={article}
        map={article.picture ? undefined : <MapOf entities={article.mentions} />}
        aside={
          <>
            {added.length > 0 && (
              <section aria-labelledby="added" className="flex flex-col gap-3">
                <SectionHead id="added">On record from the same sources</SectionHead>
                <RecentEvents events={added} />
              </section>
            )}
            {since.length > 0 && (
              <section aria-labelledby="since" className="flex flex-col gap-3">
                <SectionHead id="since">Since this was written</SectionHead>
                <RecentEvents events={since} />
              </section>
            )}
            {related.length > 0 && (
              <section aria-labelledby="related">
                <SectionHead id="related">On the same agreement</SectionHead>
                <ArticleIndex articles={related} plain />
              </section>
            )}
          </>
        }
      />
    </>
  )
}

/** Moved addresses lead on; the gone ones to why they are (with 410, see the route beside this page). */
async function elsewhere(slug: string): Promise<never> {
  const former = await findFormerArticle(slug)
  if (former && 'movedTo' in former) permanentRedirect(`/articles/${former.movedTo}`)
  if (former) redirect(`/articles/${slug}/gone` as Route)
  return notInLowerCase(slug, '/articles')
}

const dayOf = (moment: Date) => moment.toISOString().slice(0, 10)
