import { randomUUID } from 'node:crypto'
import { eq, inArray } from 'drizzle-orm'
import type { StaffKey } from '../demo/staff'
import { desk } from '../db/client'
import { beginArticle } from '../db/mutations/drafts'
import { saveEdition } from '../db/mutations/editions'
import { publishEdition } from '../db/mutations/publication'
import { agreements, articles, editions, entities, staff } from '../db/schema/index'
import { paragraph, type RichTextBlock } from '../domain/articles/rich-text'
import type { ArticleKind } from '../domain/articles/vocabulary'

export type NewArticle = {
  headline: string
  standfirst?: string
  /** A paragraph as a bare string, anything else as the block it is. */
  body?: (string | RichTextBlock)[]
  kind?: ArticleKind
  byline?: string
  language?: string
  /** Slugs of entities it names. */
  names?: string[]
  /** Slugs of agreements it reports on. */
  agreements?: string[]
}
export type GivenArticle = { id: number; editionId: number; slug: string; path: string }

/** An article in work, as somebody at the desk saved it. */
export async function draft(
  article: NewArticle,
  author: StaffKey = 'mirela',
): Promise<GivenArticle> {
  const editorId = await staffId(author)
  const id = await beginArticle(textOf(article), randomUUID(), editorId)
  const [made] = await desk
    .select({ editionId: editions.id, revision: editions.revision, slug: articles.slug })
    .from(editions)
    .innerJoin(articles, eq(articles.id, editions.articleId))
    .where(eq(articles.id, id))
  const { editionId, revision, slug } = made!
  await save({ id: editionId, revision }, { ...article, slug }, editorId)
  return { id, editionId, slug, path: `/articles/${slug}` }
}

/** An article that readers see, published just now. */
export async function publishedArticle(article: NewArticle): Promise<GivenArticle> {
  const made = await draft(article)
  await publish(made.editionId)
  return made
}

/** Publishes an edition at once, as the chief editor. */
export async function publish(editionId: number) {
  const published = await publishEdition(
    editionId,
    { id: await staffId('ingrid') },
    'A story of the tests needs it.',
  )
  if (typeof published === 'string') throw new Error(`The article is ${published}`)
}

/** Saves the text, names and agreements of an edition in work. */
export async function save(
  edition: { id: number; revision: number },
  article: NewArticle & { slug: string },
  editorId: number,
) {
  const named = article.names?.length
    ? await desk.select().from(entities).where(inArray(entities.slug, article.names))
    : []
  const covered = article.agreements?.length
    ? await desk.select().from(agreements).where(inArray(agreements.slug, article.agreements))
    : []
  const saved = await saveEdition(
    edition.id,
    edition.revision,
    {
      ...textOf(article),
      slug: article.slug,
      mentions: named.map(({ id, name }) => ({ entityId: id, words: [name] })),
      coverage: covered.map(({ id }) => ({ agreementId: id, role: 'reports-on' as const })),
      sourceIds: [],
      newSource: null,
      changeNote: null,
    },
    { id: editorId, role: 'editor' },
  )
  if (saved !== 'saved') throw new Error(`“${article.headline}” was not saved: ${saved}`)
}

const textOf = (article: NewArticle) => ({
  kind: article.kind ?? 'news',
  language: article.language ?? 'en',
  kicker: null,
  headline: article.headline,
  standfirst: article.standfirst ?? 'A story told for the tests.',
  dateline: null,
  datelinePlaceId: null,
  byline: article.byline ?? 'Mirela Haddix',
  body: {
    type: 'doc' as const,
    content: (article.body ?? [article.headline]).map((block) =>
      typeof block === 'string' ? paragraph(block) : block,
    ),
  },
})

/** The key of one of the demo's staff. */
export async function staffId(key: StaffKey): Promise<number> {
  const [person] = await desk
    .select({ id: staff.id })
    .from(staff)
    .where(eq(staff.email, `${key}@entente.example`))
  return person!.id
}
