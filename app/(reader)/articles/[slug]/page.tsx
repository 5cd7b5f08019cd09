import type { Metadata, Route } from 'next'
import { permanentRedirect, redirect } from 'next/navigation'
import { RecentEvents } from '@/components/agreements/recent-events'
import { ArticleIndex } from '@/components/articles/article-index'
import { QuotesOnRecord } from '@/components/articles/article-quotes'
import { ArticleTools } from '@/components/articles/article-tools'
import { ArticleView } from '@/components/articles/article-view'
import { ChangedSinceList, ChangedSinceNotice } from '@/components/articles/changed-since'
import { StoryLinks } from '@/components/articles/story-links'
import { WhoCards } from '@/components/articles/who-card'
import { SectionHead } from '@/components/ui/section-head'
import { claimsNotQuoted } from '@/domain/articles/quoted'
import { findArticle, findFormerArticle } from '@/db/queries/articles'
import { articleThing } from '../../../_site/article-thing'
import { MapOf } from '../../../_site/article-map'
import { notInLowerCase } from '../../../_site/lower-case'
import { pageMetadata } from '../../../_site/page-metadata'
import { StructuredData } from '../../../_site/structured-data'
import { cache } from 'react'
import { around, dayOf } from './around'

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
  const { named, quotes, since, added, story, related } = await around(article)
  return (
    <>
      <StructuredData thing={articleThing(article)} />
      <ArticleView
        article={{ ...article, mentions: named }}
        tools={<ArticleTools article={article} />}
        notice={since && <ChangedSinceNotice {...since} />}
        map={article.picture ? undefined : <MapOf entities={article.mentions} />}
        claims={quotes}
        after={
          <>
            <WhoCards
              named={named.flatMap(({ who }) => who ?? [])}
              on={dayOf(article.publishedAt)}
            />
            <QuotesOnRecord quotes={claimsNotQuoted(article.body, quotes).slice(0, 4)} />
            {story && <StoryLinks {...story} />}
          </>
        }
        aside={
          <>
            {since && <ChangedSinceList {...since} />}
            {added.length > 0 && (
              <section aria-labelledby="added" className="flex flex-col gap-3">
                <SectionHead id="added">On record from the same sources</SectionHead>
                <RecentEvents events={added} />
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
