import { ArticleIndex } from '@/components/articles/article-index'
import { FrontPage } from '@/components/home/front-page'
import { Empty } from '@/components/ui/empty'
import { OlderLink } from '@/components/ui/older-link'
import { listArticles } from '@/db/queries/article-cards'
import { findArrangement } from '@/db/queries/front-page'
import { unarranged } from '@/domain/home/arrangement'
import { hasMap, MapOf } from '../_site/article-map'
import { cursorOf, readCursor } from '../_site/cursor'
import { readFrontPage } from '../_site/front-page'
import { aboutTheSite, pageMetadata } from '../_site/page-metadata'
import { StructuredData } from '../_site/structured-data'
import { theSite } from '../_site/things'

export const metadata = pageMetadata({
  path: '/',
  title: null,
  description: aboutTheSite,
  feeds: [['/changes.xml', 'changes on the record']],
})

export default async function HomePage({ searchParams }: PageProps<'/'>) {
  const before = readCursor((await searchParams).before)
  if (before) return <OlderArticles before={before} />
  const arrangement = (await findArrangement()) ?? unarranged
  const { mapped, ...page } = await readFrontPage(arrangement)
  return (
    <>
      <StructuredData thing={theSite()} />
      <h1 className="sr-only">Entente: today</h1>
      <FrontPage {...page} map={hasMap(mapped) && <MapOf entities={mapped} />} />
    </>
  )
}

async function OlderArticles({ before }: { before: NonNullable<ReturnType<typeof readCursor>> }) {
  const articles = await listArticles(21, { before })
  const shown = articles.slice(0, 20)
  return (
    <div className="max-w-measure">
      <h1 className="mb-2 text-2xl font-semibold tracking-tight md:text-3xl">Older articles</h1>
      {shown.length ? <ArticleIndex articles={shown} /> : <Empty>There is nothing older.</Empty>}
      {articles.length > 20 && <OlderLink href={`/?before=${cursorOf(shown.at(-1)!)}`} />}
    </div>
  )
}
