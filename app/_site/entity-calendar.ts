import { findEntity, findMovedEntity } from '@/db/queries/entities'
import { entityAddress } from '@/domain/entities/address'
import type { EntityKind } from '@/domain/entities/vocabulary'
import { calendarResponse } from './deadline-calendar'
import { siteUrl } from './site-url'

/** The calendar of what an entity owes and is owed; one subscribed to under a former address goes on. */
export async function entityCalendar(kind: EntityKind, slug: string) {
  const entity = await findEntity(kind, slug)
  if (entity) {
    const about = { name: `Entente: deadlines of ${entity.name}`, path: entityAddress(entity) }
    return calendarResponse(about, { entityId: entity.id })
  }
  const moved = await findMovedEntity(kind, slug)
  if (moved) return Response.redirect(`${siteUrl()}${moved}/deadlines.ics`, 308)
  return new Response(`There is no such ${kind}.`, { status: 404 })
}
