import { findAgreement } from '@/db/queries/agreement-record'
import { findMovedAgreement } from '@/db/queries/agreements'
import { listStanding, type ArticlesOf } from '@/db/queries/articles-of'
import { findAuthor, findMovedAuthor } from '@/db/queries/authors'
import { findEntity, findMovedEntity } from '@/db/queries/entities'
import { findSubject } from '@/db/queries/subjects'
import { kindsInWords, readKind } from '@/domain/articles/kinds'
import { sections } from '@/domain/entities/address'
import { entityKinds, type EntityKind } from '@/domain/entities/vocabulary'
import { subjectTitle } from '@/domain/subjects/subjects'
import { articleItems, articlesInFeed } from './article-feed'
import type { Finding, FoundFeed } from './found-feed'
import { pairFeed } from './pair-feed'

/** The feed of the articles on a page, by the parts of the page's address. */
export async function findFeed([section, slug, other, ...more]: string[]): Promise<Finding> {
  if (!section) return await withArticles(ofTheSite, {})
  if (!slug || more.length > 0) return null
  if (other) return section === 'countries' ? await pairFeed(slug, other) : null
  if (section === 'agreements') return await agreementFeed(slug)
  if (section === 'subjects') return await subjectFeed(slug)
  if (section === 'authors') return await authorFeed(slug)
  if (section === 'kinds') return await kindFeed(slug)
  const kind = entityKinds.find((one) => sections[one] === section)
  return kind ? await entityFeed(kind, slug) : null
}

const ofTheSite = {
  ...{ title: null, page: '/', id: '/' },
  description: 'News and analysis on agreements between countries.',
}

async function agreementFeed(slug: string): Promise<Finding> {
  const agreement = await findAgreement(slug)
  if (!agreement) return movedTo('/agreements/', await findMovedAgreement(slug))
  const { id, shortTitle: title, summary: description } = agreement
  const is = { title, description, page: `/agreements/${slug}`, id: `/agreements/id/${id}` }
  return await withArticles(is, { agreementIds: [id] })
}

async function subjectFeed(slug: string): Promise<Finding> {
  const subject = await findSubject(slug)
  if (!subject) return null
  const page = `/subjects/${slug}`
  const title = subjectTitle(subject.name)
  const description = `Articles about agreements on ${subject.name}.`
  return await withArticles(
    { title, description, page, id: page },
    { agreementIds: subject.agreements.map(({ id }) => id) },
  )
}

async function authorFeed(slug: string): Promise<Finding> {
  const author = await findAuthor(slug)
  if (!author) return movedTo('/authors/', await findMovedAuthor(slug))
  const { id, name } = author
  const description = author.description ?? `What ${name} wrote for Entente.`
  const is = { title: name, description, page: `/authors/${slug}`, id: `/authors/id/${id}` }
  return await withArticles(is, { authorId: id })
}

async function kindFeed(word: string): Promise<Finding> {
  const kind = readKind(word)
  if (!kind) return null
  const page = `/kinds/${kind}`
  return await withArticles({ ...kindsInWords[kind], page, id: page }, { kind })
}

async function entityFeed(kind: EntityKind, slug: string): Promise<Finding> {
  const entity = await findEntity(kind, slug)
  if (!entity) return movedTo('', await findMovedEntity(kind, slug))
  const { id, name } = entity
  const [page, own] = [`/${sections[kind]}/${slug}`, `/${sections[kind]}/id/${id}`]
  const description =
    kind === 'country' ? `Articles that concern ${name}.` : `Articles that name ${name}.`
  return await withArticles(
    { title: name, description, page, id: own },
    kind === 'country' ? { countryIds: [id] } : { entityId: id },
  )
}

const movedTo = (section: string, to: string | null) => (to ? { movedTo: `${section}${to}` } : null)

async function withArticles(is: Omit<FoundFeed, 'items'>, of: ArticlesOf): Promise<FoundFeed> {
  return { ...is, items: await articleItems(await listStanding(of, articlesInFeed)) }
}
