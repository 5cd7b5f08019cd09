import { desc, eq, inArray, sql, isNotNull, and } from 'drizzle-orm'
import { entityAddress } from '../../domain/entities/address'
import { reader } from '../client'
import {
  agreements,
  articles,
  commitments,
  editions,
  entities,
  mentions,
  participations,
} from '../schema/index'

/** The addresses of what readers may see: articles, agreements, and entities one of them names. */
export async function listPublicAddresses(
  limit: number,
): Promise<{ path: string; changedAt: Date | null }[]> {
  const published = await reader
    .select({ slug: articles.slug, changedAt: articles.lastChangedAt })
    .from(articles)
    .where(
      and(
        isNotNull(articles.firstPublishedAt),
        inArray(
          articles.id,
          reader
            .select({ id: editions.articleId })
            .from(editions)
            .where(sql`${editions.state} = 'published'`),
        ),
      ),
    )
    .orderBy(desc(articles.firstPublishedAt))
    .limit(limit)
  const instruments = await reader.select({ slug: agreements.slug }).from(agreements).limit(limit)
  const promised = await reader
    .select({ slug: agreements.slug, id: commitments.id })
    .from(commitments)
    .innerJoin(agreements, eq(agreements.id, commitments.agreementId))
    .limit(limit)
  const named = await reader
    .select({ kind: entities.kind, slug: entities.slug })
    .from(entities)
    .where(
      sql`${entities.id} in (select ${mentions.entityId} from ${mentions}) or ${entities.id} in (select ${participations.entityId} from ${participations})`,
    )
    .limit(limit)
  return [
    ...published.map(({ slug, changedAt }) => ({ path: `/articles/${slug}`, changedAt })),
    ...instruments.map(({ slug }) => ({ path: `/agreements/${slug}`, changedAt: null })),
    ...promised.map(({ slug, id }) => ({
      path: `/agreements/${slug}/commitments/${id}`,
      changedAt: null,
    })),
    ...named.map((entity) => ({ path: entityAddress(entity), changedAt: null })),
  ].slice(0, limit)
}
