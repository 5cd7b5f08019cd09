import type { NewsArticle } from 'schema-dts'
import type { Article } from '@/db/queries/articles'
import type { ArticleKind } from '@/domain/articles/vocabulary'
import { labelOf } from '@/domain/labels'
import { pictureSize } from '../_pictures/size'
import { agreementReference, entityReference, idOf, sourceReference, urlOf } from './references'

/** An article as news, by its kind. Its id is that of the feeds, which no new address changes. */
export function articleThing(article: Article) {
  const { id, slug, headline, standfirst, kind, language, place, kicker, state } = article
  const url = urlOf(`/articles/${slug}`)
  const [reported, named] = [
    article.coverage.filter(({ role }) => role !== 'mentions'),
    article.coverage.filter(({ role }) => role === 'mentions'),
  ]
  return {
    '@type': types[kind],
    '@id': urlOf(`/articles/id/${id}`),
    name: headline,
    headline,
    description: standfirst,
    url,
    mainEntityOfPage: { '@id': url },
    inLanguage: language,
    isAccessibleForFree: true,
    articleSection: labelOf(kind),
    ...(kicker ? { keywords: [kicker] } : {}),
    datePublished: article.publishedAt.toISOString(),
    dateModified: article.changedAt.toISOString(),
    ...(place ? { dateline: place } : {}),
    author: authorOf(article.byline),
    publisher: { '@id': idOf('/', 'publisher') },
    image: {
      '@type': 'ImageObject',
      url: `${url}/picture.png`,
      width: `${pictureSize.width}`,
      height: `${pictureSize.height}`,
    },
    about: reported.map(agreementReference),
    mentions: [...named.map(agreementReference), ...article.mentions.map(entityReference)],
    citation: article.sources.map(sourceReference),
    correction: article.corrections.map(correctionOf),
    ...(state === 'withdrawn' ? { creativeWorkStatus: 'Withdrawn' } : {}),
    publishingPrinciples: urlOf('/about/method'),
  } satisfies NewsArticle | { '@type': (typeof types)[ArticleKind] }
}

const types = {
  news: 'NewsArticle',
  brief: 'NewsArticle',
  statement: 'NewsArticle',
  analysis: 'AnalysisNewsArticle',
  explainer: 'BackgroundNewsArticle',
} as const satisfies Record<ArticleKind, string>

/** What nobody signed is the publisher's. */
const authorOf = (byline: string) =>
  byline
    ? ({ '@type': 'Person', name: byline } as const)
    : ({ '@id': idOf('/', 'publisher') } as const)

const correctionOf = ({ wrong, right, publishedAt }: Article['corrections'][number]) =>
  ({
    '@type': 'CorrectionComment',
    text: `${wrong} ${right}`,
    ...(publishedAt ? { datePublished: publishedAt.toISOString() } : {}),
  }) as const
