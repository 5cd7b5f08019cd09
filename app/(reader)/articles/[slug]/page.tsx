import type { Metadata } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'
import { ArticleIndex } from '@/components/articles/article-index'
import { ArticleView } from '@/components/articles/article-view'
import { SectionHead } from '@/components/ui/section-head'
import { findArticle, findFormerArticle, type Article } from '@/db/queries/articles'
import { listRelatedArticles } from '@/db/queries/article-cards'
import { MapOf } from '../../../_site/article-map'
import { siteUrl } from '../../../_site/site-url'
import { StructuredData } from '../../../_site/structured-data'
import { cache } from 'react'

type Props = PageProps<'/articles/[slug]'>
const read = cache(findArticle)

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const article = await read((await params).slug)
  if (!article) return {}
  const { slug, headline, standfirst, publishedAt, changedAt } = article
  return {
    title: headline,
    description: standfirst,
    alternates: { canonical: `/articles/${slug}` },
    robots: article.state === 'withdrawn' ? { index: false } : undefined,
    openGraph: {
      type: 'article',
      title: headline,
      description: standfirst,
      url: `/articles/${slug}`,
      publishedTime: publishedAt.toISOString(),
      modifiedTime: changedAt.toISOString(),
    },
  }
}

export default async function ArticlePage({ params }: Props) {
  const { slug } = await params
  const article = await read(slug)
  if (!article) return await elsewhere(slug)
  const agreementIds = article.coverage.map(({ agreementId }) => agreementId)
  const related = await listRelatedArticles(article.id, agreementIds, 5)
  return (
    <>
      <StructuredData thing={newsArticle(article)} />
      <ArticleView
        article={article}
        map={article.picture ? undefined : <MapOf entities={article.mentions} />}
        aside={
          related.length > 0 && (
            <section aria-labelledby="related" className="flex flex-col">
              <SectionHead id="related">On the same agreement</SectionHead>
              <ArticleIndex articles={related} plain />
            </section>
          )
        }
      />
    </>
  )
}

/** Moved addresses lead on; the gone ones say why (with 410, see the route beside this page). */
async function elsewhere(slug: string): Promise<never> {
  const former = await findFormerArticle(slug)
  if (former && 'movedTo' in former) permanentRedirect(`/articles/${former.movedTo}`)
  notFound()
}

function newsArticle(article: Article) {
  const url = `${siteUrl()}/articles/${article.slug}`
  return {
    '@context': 'https://schema.org',
    '@type': 'NewsArticle',
    headline: article.headline,
    description: article.standfirst,
    url,
    mainEntityOfPage: url,
    inLanguage: article.language,
    datePublished: article.publishedAt.toISOString(),
    dateModified: article.changedAt.toISOString(),
    ...(article.place ? { dateline: article.place } : {}),
    author: { '@type': 'Person', name: article.byline },
    publisher: { '@type': 'NewsMediaOrganization', name: 'Entente', url: siteUrl() },
    citation: article.sources.flatMap(({ url: address }) => address ?? []),
  } as const
}
