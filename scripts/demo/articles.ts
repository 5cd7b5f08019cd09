import { articles as demoArticles } from '../../demo/articles/index'
import type { DemoArticle, DemoBlock } from '../../demo/demo-article'
import { staff as demoStaff } from '../../demo/staff'
import * as schema from '../../db/schema/index'
import { paragraph, type RichText, type RichTextBlock } from '../../domain/articles/rich-text'
import { findKnownWorld } from '../../db/queries/known-world'
import { addAuthor } from '../../db/mutations/authors'
import { indexArticle } from '../../db/mutations/search'
import { plainText } from '../../domain/articles/plain-text'
import { grouped } from '../../domain/collections/grouped'
import { findMentions } from '../../domain/mentions/find-mentions'
import { prepareKnownWorld, type PreparedWorld } from '../../domain/mentions/name-index'
import type { Loaded } from './agreements'
import { Citations } from './citations'
import type { Ids, Transaction } from './ids'

/** Loads the demo's articles as published editions with their coverage, sources and corrections. */
export async function loadArticles(tx: Transaction, loaded: Loaded & { agreements: Ids }) {
  const citations = new Citations(loaded.sources)
  const prepared = prepareKnownWorld(await findKnownWorld(tx))
  const ids: number[] = []
  for (const article of demoArticles) {
    const { articleId, editionId } = await loadArticle(tx, article, loaded, citations)
    await loadMentions(tx, editionId, article, prepared)
    ids.push(articleId)
  }
  await citations.insert(tx)
  const signing = new Set(demoArticles.map(({ byline }) => byline))
  for (const { key, name, description } of demoStaff)
    if (signing.has(key)) await addAuthor(tx, name, description)
  for (const id of ids) await indexArticle(tx, id)
}

/** The names that stand in the article, found as in a report; the demo's editors confirmed them. */
async function loadMentions(
  tx: Transaction,
  editionId: number,
  { headline, standfirst, body }: DemoArticle,
  prepared: PreparedWorld,
) {
  const text = [headline, standfirst, plainText(bodyOf(body))].join('\n')
  const words = grouped(
    findMentions(text, prepared).filter(({ value }) => value.entityId !== null),
    ({ value }) => value.entityId!,
  )
  const rows = [...words].map(([entityId, found]) => ({
    editionId,
    entityId,
    words: [...new Set(found.map(({ value }) => value.words))],
    confirmed: true,
  }))
  if (rows.length) await tx.insert(schema.mentions).values(rows)
}

async function loadArticle(
  tx: Transaction,
  article: DemoArticle,
  { entities, staff, agreements }: Loaded & { agreements: Ids },
  citations: Citations,
) {
  const authorId = staff.get(article.byline)!
  const secondEditorId = staff.get(article.byline === 'mirela' ? 'joost' : 'mirela')!
  const corrections = article.corrections ?? []
  const published = new Date(article.publishedAt)
  const changes = [article.updated?.at, ...corrections.map(({ at }) => at)].filter(
    (at) => at !== undefined,
  )
  const changed = new Date(changes.toSorted().at(-1) ?? article.publishedAt)
  const [row] = await tx
    .insert(schema.articles)
    .values({
      slug: article.slug,
      kind: article.kind,
      language: article.language ?? 'en',
      createdById: authorId,
      firstPublishedAt: published,
      lastMajorChangeAt: changed,
      lastChangedAt: changed,
    })
    .returning({ id: schema.articles.id })
  const articleId = row!.id
  const edition = {
    articleId,
    kicker: article.kicker ?? null,
    headline: article.headline,
    standfirst: article.standfirst,
    datelinePlaceId: entities.find(article.dateline),
    byline: demoStaff.find(({ key }) => key === article.byline)!.name,
    body: bodyOf(article.body),
    authorId,
    approvedById: secondEditorId,
    publishedById: secondEditorId,
  }
  const [live] = await tx
    .insert(schema.editions)
    .values({
      ...edition,
      number: 1,
      state: 'published',
      reason: corrections.length ? 'correction' : article.updated ? 'update' : 'first',
      changeNote: article.updated?.note ?? null,
      publishedAt: changed,
      createdAt: published,
      savedAt: changed,
    })
    .returning({ id: schema.editions.id })
  const editionId = live!.id
  await tx.insert(schema.coverage).values(
    article.coverage.map(({ agreement, role }) => ({
      editionId,
      agreementId: agreements.get(agreement),
      role,
    })),
  )
  for (const { at, wrong, right } of corrections) {
    await tx.insert(schema.corrections).values({
      articleId,
      editionId,
      wrong,
      right,
      createdAt: new Date(at),
      publishedAt: new Date(at),
    })
  }
  citations.add('', article.sources, { editionId })
  return { articleId, editionId }
}

function bodyOf(blocks: DemoBlock[]): RichText {
  return { type: 'doc', content: blocks.map(blockOf) }
}

function blockOf(block: DemoBlock): RichTextBlock {
  if (typeof block === 'string') return paragraph(block)
  if ('heading' in block) {
    return {
      type: 'heading',
      attrs: { level: 2 },
      content: [{ type: 'text', text: block.heading }],
    }
  }
  if ('list' in block) {
    return {
      type: 'bulletList',
      content: block.list.map((item) => ({ type: 'listItem', content: [paragraph(item)] })),
    }
  }
  return { type: 'blockquote', attrs: { cite: block.speaker }, content: [paragraph(block.quote)] }
}
