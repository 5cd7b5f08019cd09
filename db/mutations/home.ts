import { and, eq, isNotNull, isNull, sql } from 'drizzle-orm'
import { unarranged, type Arrangement } from '../../domain/home/arrangement'
import { isSameArrangement } from '../../domain/home/same-arrangement'
import { desk, type Transaction } from '../client'
import { findDeskHome, type DeskHome } from '../queries/desk/home'
import { homeArrangements } from '../schema/index'
import { recordAudit } from './audit'

/** Changed since: somebody arranged or published after the form was opened. */
type Or<Outcome> = Outcome | 'changed since'

/**
 * Takes one step on the arrangement in work; the first one begins it. Readers see nothing of it.
 * @param saw what the form saw; where somebody took a step since, nothing is changed
 * @returns what the next form sees
 */
export function arrangeHome(
  { stories, sections }: Arrangement,
  { step, saw }: { step: string; saw: string },
  editorId: number,
): Promise<Or<{ saw: string }>> {
  return onHome(saw, async (tx, { live, inWork }) => {
    const before = inWork ?? live
    if (before && isSameArrangement(before, { stories, sections })) return { saw }
    const said = { stories, sections, changedById: editorId, changedAt: sql`now()` }
    const [made] = inWork
      ? await tx
          .update(homeArrangements)
          .set({ ...said, revision: inWork.revision + 1 })
          .where(eq(homeArrangements.id, inWork.id))
          .returning({ id: homeArrangements.id })
      : await tx.insert(homeArrangements).values(said).returning({ id: homeArrangements.id })
    await audit(tx, 'home.arranged', made!.id, editorId, { step, stories, sections })
    return { saw: (await findDeskHome(tx)).saw }
  })
}

/** Makes the arrangement in work the one that readers see. */
export function publishHome(
  saw: string,
  editorId: number,
): Promise<Or<'published' | 'nothing in work'>> {
  return onHome(saw, async (tx, { live, inWork }) => {
    if (!inWork) return 'nothing in work'
    await supersede(tx, live)
    await tx
      .update(homeArrangements)
      .set({ publishedAt: sql`now()`, changedById: editorId, changedAt: sql`now()` })
      .where(eq(homeArrangements.id, inWork.id))
    const { stories, sections } = inWork
    await audit(tx, 'home.published', inWork.id, editorId, {
      stories,
      sections,
      inPlaceOf: live?.id,
    })
    return 'published'
  })
}

/** Forgets the arrangement in work; readers' page stays as it is. */
export function dropArrangement(
  saw: string,
  editorId: number,
): Promise<Or<'dropped' | 'nothing in work'>> {
  return onHome(saw, async (tx, { inWork }) => {
    if (!inWork) return 'nothing in work'
    await tx.delete(homeArrangements).where(isNull(homeArrangements.publishedAt))
    const { id, stories, sections } = inWork
    await audit(tx, 'home.dropped', id, editorId, { stories, sections })
    return 'dropped'
  })
}

/**
 * Puts readers' page back to an arrangement that was live before, as a new one that says the same.
 * @param formerId null: to the page that fills itself
 */
export function putHomeBack(
  formerId: number | null,
  saw: string,
  editorId: number,
): Promise<Or<'put back' | 'gone'>> {
  return onHome(saw, async (tx, { live }) => {
    const former = formerId === null ? unarranged : await findFormer(tx, formerId)
    if (!former) return 'gone'
    await supersede(tx, live)
    const { stories, sections } = former
    const [made] = await tx
      .insert(homeArrangements)
      .values({ stories, sections, changedById: editorId, publishedAt: sql`now()` })
      .returning({ id: homeArrangements.id })
    const detail = { stories, sections, from: formerId, inPlaceOf: live?.id }
    await audit(tx, 'home.put-back', made!.id, editorId, detail)
    return 'put back'
  })
}

/** One change at a time, and none over what its editor did not see. */
function onHome<Outcome extends string | object>(
  saw: string,
  change: (tx: Transaction, home: DeskHome) => Promise<Outcome>,
): Promise<Or<Outcome>> {
  return desk.transaction(async (tx) => {
    await tx.execute(sql`select pg_advisory_xact_lock(hashtext('home'))`)
    const home = await findDeskHome(tx)
    return home.saw === saw ? await change(tx, home) : 'changed since'
  })
}

async function findFormer(tx: Transaction, id: number): Promise<Arrangement | null> {
  const [former] = await tx
    .select()
    .from(homeArrangements)
    .where(and(eq(homeArrangements.id, id), isNotNull(homeArrangements.supersededAt)))
  return former ?? null
}

async function supersede(tx: Transaction, live: DeskHome['live']) {
  if (!live) return
  await tx
    .update(homeArrangements)
    .set({ supersededAt: sql`now()` })
    .where(eq(homeArrangements.id, live.id))
}

const audit = (
  tx: Transaction,
  verb: string,
  subjectId: number,
  actorId: number,
  detail: Record<string, unknown>,
) => recordAudit(tx, { actorId, verb, subject: 'home', subjectId, detail })
