import { permanentRedirect } from 'next/navigation'
import { cache } from 'react'
import type { Metadata, Route } from 'next'
import { findEntity, findMovedEntity } from '@/db/queries/entities'
import { entityAddress, sections } from '@/domain/entities/address'
import type { EntityKind } from '@/domain/entities/vocabulary'
import { notInLowerCase } from './lower-case'
import { pageMetadata } from './page-metadata'

const find = cache(findEntity)

/** The entity of an address; a moved address redirects, an unknown one is not found. */
export async function readEntity(kind: EntityKind, slug: string) {
  const entity = await find(kind, slug)
  if (entity) return entity
  const moved = await findMovedEntity(kind, slug)
  if (moved) permanentRedirect(moved as Route)
  return notInLowerCase(slug, `/${sections[kind]}`)
}

/** Title, description and canonical address of an entity's page. */
export async function entityMetadata(kind: EntityKind, slug: string): Promise<Metadata> {
  const entity = await find(kind, slug)
  if (!entity) return {}
  return pageMetadata({
    path: entityAddress(entity),
    title: entity.name,
    description:
      entity.description ?? `${entity.name} on the record of agreements between countries.`,
    feed: true,
  })
}
