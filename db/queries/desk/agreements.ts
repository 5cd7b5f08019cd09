import { asc, eq, inArray, or, sql } from 'drizzle-orm'
import { normalName } from '../../../domain/names/normal-name'
import { desk } from '../../client'
import { agreements, originalTitles } from '../../schema/index'

/** Agreements at the desk, hidden ones included; `query`: part of a title. */
export async function listDeskAgreements(query: string) {
  const words = normalName(query)
  if (query.trim() && !words) return []
  return desk
    .select({
      id: agreements.id,
      slug: agreements.slug,
      shortTitle: agreements.shortTitle,
      title: agreements.title,
      instrumentType: agreements.instrumentType,
      publishedAt: agreements.publishedAt,
      parties: sql<string | null>`(
        select string_agg(entities.name, ', ' order by part.position) from participations part
        join entities on entities.id = part.entity_id
        where part.agreement_id = agreements.id and part.role = 'party' and part.withdrawn_at is null)`,
    })
    .from(agreements)
    .where(
      words
        ? or(
            sql`normal_name(${agreements.title}) like ${`%${words}%`}`,
            sql`normal_name(${agreements.shortTitle}) like ${`%${words}%`}`,
          )
        : undefined,
    )
    .orderBy(asc(agreements.shortTitle))
    .limit(500)
}

/** An agreement as the desk works on it, without its facts. */
export async function findDeskAgreement(id: number) {
  const [agreement] = await desk.select().from(agreements).where(eq(agreements.id, id))
  if (!agreement) return null
  const titles = await desk
    .select({ value: originalTitles.value, language: originalTitles.language })
    .from(originalTitles)
    .where(eq(originalTitles.agreementId, id))
    .orderBy(asc(originalTitles.id))
  return { ...agreement, originalTitles: titles }
}

export type DeskAgreement = NonNullable<Awaited<ReturnType<typeof findDeskAgreement>>>
export type NamedAgreement = { id: number; slug: string; shortTitle: string }

const columns = { id: agreements.id, slug: agreements.slug, shortTitle: agreements.shortTitle }

/** Titles to choose from while typing. */
export function listAgreementTitles(): Promise<NamedAgreement[]> {
  return desk.select(columns).from(agreements).orderBy(asc(agreements.shortTitle)).limit(5000)
}

/** Which agreement is meant by its title, short title or address; never a guess. */
export async function findAgreementsNamed(typed: string): Promise<NamedAgreement[]> {
  const slug = /^\/?(?:agreements\/)?([a-z0-9-]+)$/.exec(typed.trim())?.[1] ?? ''
  return desk
    .select(columns)
    .from(agreements)
    .where(
      or(
        sql`normal_name(${agreements.title}) = normal_name(${typed})`,
        sql`normal_name(${agreements.shortTitle}) = normal_name(${typed})`,
        eq(agreements.slug, slug),
      ),
    )
}

/** Agreements by their keys. */
export async function listAgreementsById(ids: number[]): Promise<NamedAgreement[]> {
  if (ids.length === 0) return []
  return desk.select(columns).from(agreements).where(inArray(agreements.id, ids))
}
