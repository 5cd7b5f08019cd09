import { RecentEvents } from '@/components/agreements/recent-events'
import { ArticleIndex } from '@/components/articles/article-index'
import { EntityHead } from '@/components/entities/entity-head'
import { Names } from '@/components/entities/names'
import { Empty } from '@/components/ui/empty'
import { OlderLink } from '@/components/ui/older-link'
import { SectionHead } from '@/components/ui/section-head'
import { listArticlesOfEntity } from '@/db/queries/article-cards'
import { listEventsAt } from '@/db/queries/what-matters'
import { MapOf } from '../../../_site/article-map'
import { pageOf, readCursor } from '../../../_site/cursor'
import { entityMetadata, readEntity } from '../../../_site/entity'
import { StructuredData } from '../../../_site/structured-data'
import { entityThing } from '../../../_site/things'

type Props = PageProps<'/places/[slug]'>

export const generateMetadata = async ({ params }: Props) =>
  entityMetadata('place', (await params).slug)

export default async function PlacePage({ params, searchParams }: Props) {
  const place = await readEntity('place', (await params).slug)
  const [events, articles] = await Promise.all([
    listEventsAt(place.id, 30),
    listArticlesOfEntity(place.id, 11, readCursor((await searchParams).before)),
  ])
  const { shown, next } = pageOf(articles, 10)
  return (
    <div className="flex flex-col gap-10">
      <StructuredData thing={entityThing(place)} />
      <EntityHead {...place} />
      <div className="grid gap-x-10 gap-y-10 lg:grid-cols-12">
        <div className="flex flex-col gap-10 lg:col-span-7">
          <section aria-labelledby="events" className="flex flex-col gap-3">
            <SectionHead id="events">What happened here</SectionHead>
            <RecentEvents events={events} />
          </section>
          <section aria-labelledby="articles">
            <SectionHead id="articles">Articles</SectionHead>
            {shown.length ? <ArticleIndex articles={shown} /> : <Empty>No article yet.</Empty>}
            {next && <OlderLink href={`/places/${place.slug}?before=${next}#articles`} />}
          </section>
        </div>
        <aside className="flex flex-col gap-8 lg:col-span-5">
          <MapOf
            entities={[
              place,
              ...(place.country ? [{ ...place.country, latitude: null, longitude: null }] : []),
            ]}
          />
          <Names names={place.names} shown={place.name} />
        </aside>
      </div>
    </div>
  )
}
