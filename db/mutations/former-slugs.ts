import { and, eq, sql } from 'drizzle-orm'
import type { Transaction } from '../client'
import { formerSlugs } from '../schema/index'

/** The first part of an address. */
export type Section = (typeof formerSlugs.$inferInsert)['section']

/** Keeps an address that is given up, so that it leads on to `targetId` for ever. */
export async function keepFormerSlug(
  tx: Transaction,
  section: Section,
  slug: string,
  targetId: number,
) {
  await tx
    .insert(formerSlugs)
    .values({ section, slug, targetId })
    .onConflictDoUpdate({
      target: [formerSlugs.section, formerSlugs.slug],
      set: { targetId: sql`excluded.target_id` },
    })
}

/** To what a given-up address leads, or null. */
export async function targetOfFormerSlug(
  tx: Transaction,
  section: Section,
  slug: string,
): Promise<number | null> {
  const [row] = await tx
    .select({ targetId: formerSlugs.targetId })
    .from(formerSlugs)
    .where(and(eq(formerSlugs.section, section), eq(formerSlugs.slug, slug)))
  return row?.targetId ?? null
}
