import { and, eq, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { desk, type Transaction } from '../client'
import { agreements, originalTitles } from '../schema/index'
import { recordAudit } from './audit'
import { keepFormerSlug, targetOfFormerSlug } from './former-slugs'
import { bringOut } from './named-on-record'

/** What is recorded of an agreement itself; its facts stand in records of their own. */
export type AgreementDetails = Omit<
  typeof agreements.$inferSelect,
  'id' | 'createdAt' | 'publishedAt'
> & { originalTitles: { value: string; language: string }[] }

/** Fields whose value another agreement has already, each with its short title. */
export type TakenByAgreement = { taken: { slug?: string; paxId?: string } }

/** Adds an agreement, out of readers' sight until it is published. */
export async function addAgreement(
  { originalTitles: titles, ...details }: AgreementDetails,
  editorId: number,
): Promise<{ id: number } | TakenByAgreement> {
  return desk.transaction(async (tx) => {
    const conflict = await findTaken(tx, details, null)
    if (conflict) return conflict
    const [made] = await tx.insert(agreements).values(details).returning({ id: agreements.id })
    await writeTitles(tx, made!.id, titles)
    await audit(tx, 'agreement.added', made!.id, editorId, { ...details, titles })
    return made!
  })
}

/** Changes an agreement. A former address leads on to the new one. */
export async function editAgreement(
  id: number,
  { originalTitles: titles, ...details }: AgreementDetails,
  editorId: number,
): Promise<{ id: number } | TakenByAgreement | 'gone'> {
  return desk.transaction(async (tx) => {
    const [before] = await tx.select().from(agreements).where(eq(agreements.id, id)).for('update')
    if (!before) return 'gone'
    const conflict = await findTaken(tx, details, id)
    if (conflict) return conflict
    await tx.update(agreements).set(details).where(eq(agreements.id, id))
    if (before.slug !== details.slug) await keepFormerSlug(tx, 'agreements', before.slug, id)
    await writeTitles(tx, id, titles)
    const cameOut = await bringOut(tx, id)
    await audit(tx, 'agreement.changed', id, editorId, { ...details, titles, cameOut, before })
    return { id }
  })
}

/** Lets readers see an agreement with its record, and the names and sources it rests on. */
export async function publishAgreement(id: number, editorId: number): Promise<boolean> {
  return desk.transaction(async (tx) => {
    const [published] = await tx
      .update(agreements)
      .set({ publishedAt: sql`now()` })
      .where(and(eq(agreements.id, id), isNull(agreements.publishedAt)))
      .returning({ id: agreements.id })
    if (!published) return false
    const cameOut = await bringOut(tx, id)
    await audit(tx, 'agreement.published', id, editorId, { cameOut })
    return true
  })
}

/** Takes an agreement and its record out of readers' sight, for a reason. */
export async function hideAgreement(
  id: number,
  reason: string,
  editorId: number,
): Promise<boolean> {
  return desk.transaction(async (tx) => {
    const [hidden] = await tx
      .update(agreements)
      .set({ publishedAt: null })
      .where(and(eq(agreements.id, id), isNotNull(agreements.publishedAt)))
      .returning({ id: agreements.id })
    if (!hidden) return false
    await audit(tx, 'agreement.hidden', id, editorId, { reason })
    return true
  })
}

async function writeTitles(
  tx: Transaction,
  agreementId: number,
  titles: AgreementDetails['originalTitles'],
) {
  await tx.delete(originalTitles).where(eq(originalTitles.agreementId, agreementId))
  const unique = [...new Map(titles.map((title) => [title.value, title])).values()]
  if (unique.length)
    await tx.insert(originalTitles).values(unique.map((title) => ({ ...title, agreementId })))
}

async function findTaken(
  tx: Transaction,
  { slug, paxId }: { slug: string; paxId: string | null },
  own: number | null,
): Promise<TakenByAgreement | null> {
  // Two who save at once look one after the other.
  await tx.execute(sql`select pg_advisory_xact_lock(hashtext('agreements'))`)
  const notOwn = own === null ? undefined : ne(agreements.id, own)
  const taken: TakenByAgreement['taken'] = {}
  const former = await targetOfFormerSlug(tx, 'agreements', slug)
  const led = former !== null && former !== own && (await titleOf(tx, eq(agreements.id, former)))
  const bySlug = led || (await titleOf(tx, and(eq(agreements.slug, slug), notOwn)))
  if (bySlug) taken.slug = bySlug
  const byPax = paxId && (await titleOf(tx, and(eq(agreements.paxId, paxId), notOwn)))
  if (byPax) taken.paxId = byPax
  return taken.slug || taken.paxId ? { taken } : null
}

async function titleOf(tx: Transaction, which: ReturnType<typeof and>): Promise<string | null> {
  const [row] = await tx.select({ shortTitle: agreements.shortTitle }).from(agreements).where(which)
  return row?.shortTitle ?? null
}

const audit = (
  tx: Transaction,
  verb: string,
  subjectId: number,
  actorId: number,
  detail: Record<string, unknown>,
) => recordAudit(tx, { actorId, verb, subject: 'agreement', subjectId, detail })
