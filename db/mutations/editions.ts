import { and, eq, inArray, isNull, ne, or, sql } from 'drizzle-orm'
import type { CoverageRole } from '../../domain/articles/vocabulary'
import { editableStates, editionActions, type EditionAction } from '../../domain/editions/workflow'
import type { Role } from '../../domain/permissions'
import { desk, type Transaction } from '../client'
import { articles, coverage, editions, mentions } from '../schema/index'
import { namingKept } from '../merging/naming-kept'
import { recordAudit } from './audit'
import type { DraftText } from './drafts'
import { citeSources, type NewSource } from './sources'

export type EditionFields = DraftText & {
  slug: string
  mentions: { entityId: number; words: string[] }[]
  coverage: { agreementId: number; role: CoverageRole }[]
  sourceIds: number[]
  newSource: NewSource | null
  changeNote: string | null
}

export type Saved = 'saved' | 'slug taken' | 'changed by somebody else' | 'not editable'

/**
 * Saves the edition in work of an article. Reporters save their own, editors any; one that
 * somebody else has saved since `revision` is left alone. Authors who change what was approved need
 * approval anew: nothing goes out that no second editor has read.
 */
export async function saveEdition(
  editionId: number,
  revision: number,
  {
    kind,
    language,
    slug,
    mentions: named,
    coverage: covered,
    sourceIds,
    newSource,
    ...text
  }: EditionFields,
  editor: { id: number; role: Role },
): Promise<Saved> {
  return desk
    .transaction(async (tx) => {
      const own = editor.role === 'reporter' ? eq(editions.authorId, editor.id) : undefined
      const [saved] = await tx
        .update(editions)
        .set({
          ...text,
          savedAt: sql`now()`,
          revision: sql`${editions.revision} + 1`,
          state: sql`case when ${changedAfterApproval(editor)} then 'submitted' else ${editions.state} end`,
          approvedById: sql`case when ${changedAfterApproval(editor)} then null else ${editions.approvedById} end`,
        })
        .where(
          and(
            eq(editions.id, editionId),
            eq(editions.revision, revision),
            inArray(editions.state, [...editableStates]),
            own,
          ),
        )
        .returning({ articleId: editions.articleId })
      if (!saved) return whyNot(tx, editionId, revision)
      if (!(await saveArticle(tx, { ...saved, editionId }, { kind, language, slug }))) {
        // Thrown away with everything else of this transaction.
        throw new SlugTaken()
      }
      await tx.delete(mentions).where(eq(mentions.editionId, editionId))
      const mentioned = await namingKept(tx, named)
      if (mentioned.length)
        await tx
          .insert(mentions)
          .values(mentioned.map((one) => ({ ...one, editionId, confirmed: true })))
      await tx.delete(coverage).where(eq(coverage.editionId, editionId))
      if (covered.length)
        await tx.insert(coverage).values(covered.map((one) => ({ ...one, editionId })))
      await citeSources(tx, 'editionId', editionId, { known: sourceIds, fresh: newSource })
      await recordAudit(tx, {
        actorId: editor.id,
        verb: 'edition.saved',
        subject: 'article',
        subjectId: saved.articleId,
        detail: { editionId, headline: text.headline },
      })
      return 'saved' as const
    })
    .catch((error: unknown) => {
      if (error instanceof SlugTaken) return 'slug taken'
      throw error
    })
}

const changedAfterApproval = (editor: { id: number }) =>
  sql`${editions.state} = 'approved' and ${editions.authorId} = ${editor.id}`

class SlugTaken extends Error {}

async function whyNot(tx: Transaction, editionId: number, revision: number): Promise<Saved> {
  const [edition] = await tx
    .select({ revision: editions.revision })
    .from(editions)
    .where(eq(editions.id, editionId))
  return edition && edition.revision !== revision ? 'changed by somebody else' : 'not editable'
}

/**
 * Saves what belongs to the article itself: at once while readers do not see it, else with the
 * edition, until that is published. False: another article has the address.
 */
async function saveArticle(
  tx: Transaction,
  { articleId, editionId }: { articleId: number; editionId: number },
  { kind, language, slug }: Pick<EditionFields, 'kind' | 'language' | 'slug'>,
): Promise<boolean> {
  const [other] = await tx
    .select({ id: articles.id })
    .from(articles)
    .where(and(eq(articles.slug, slug), ne(articles.id, articleId)))
  if (other) return false
  const [hidden] = await tx
    .update(articles)
    .set({ kind, language, slug })
    .where(and(eq(articles.id, articleId), isNull(articles.firstPublishedAt)))
    .returning({ id: articles.id })
  if (!hidden) {
    await tx
      .update(editions)
      .set({ nextSlug: slug, nextKind: kind, nextLanguage: language })
      .where(eq(editions.id, editionId))
  }
  return true
}

/** Moves an edition on in its life where it stands in the right state; false where it does not. */
export async function moveEdition(
  editionId: number,
  action: Extract<EditionAction, 'submit' | 'reject' | 'approve' | 'spike' | 'unspike'>,
  note: string | null,
  editor: { id: number },
): Promise<boolean> {
  const { from, to, notByAuthor } = editionActions[action]
  return desk.transaction(async (tx) => {
    const byAnother = notByAuthor
      ? or(sql`${editions.authorId} is null`, sql`${editions.authorId} <> ${editor.id}`)
      : undefined
    const [moved] = await tx
      .update(editions)
      .set({
        state: to,
        ...(action === 'submit' ? { submittedAt: sql`now()`, reviewNote: null } : {}),
        ...(action === 'reject' ? { reviewNote: note } : {}),
        ...(action === 'approve' ? { approvedById: editor.id } : {}),
      })
      .where(and(eq(editions.id, editionId), inArray(editions.state, [...from]), byAnother))
      .returning({ articleId: editions.articleId })
    if (!moved) return false
    await recordAudit(tx, {
      actorId: editor.id,
      verb: `edition.${action}`,
      subject: 'article',
      subjectId: moved.articleId,
      detail: { editionId, note },
    })
    return true
  })
}
