import { desc, sql } from 'drizzle-orm'
import { beforeAll } from 'vitest'
import type { Database } from '../client'
import { addEntity } from '../mutations/entities'
import type { Recorded } from '../mutations/facts'
import type { NewSource } from '../mutations/sources'
import { agreements, auditLog, entities, sources, staff } from '../schema/index'

/** Keys of whom and what the tests of the record are about, in the demo newsroom. */
export type Cast = {
  mirela: number
  joost: number
  /** The agreement on grain, and two parties of it. */
  grain: number
  russia: number
  ukraine: number
  /** A source on record. */
  known: number
}

/** Finds the cast before the tests of a file begin. */
export function recordCast(desk: Database): Cast {
  const cast = {} as Cast
  beforeAll(async () => {
    const people = await desk.select({ id: staff.id, email: staff.email }).from(staff)
    const keyOf = (name: string) => people.find(({ email }) => email.startsWith(name))!.id
    const [agreement] = await desk
      .select({ id: agreements.id })
      .from(agreements)
      .where(sql`${agreements.shortTitle} like '%Black Sea%'`)
    const countries = await desk
      .select({ id: entities.id, code: entities.isoCode })
      .from(entities)
      .where(sql`${entities.isoCode} in ('RU', 'UA')`)
    const [source] = await desk.select({ id: sources.id }).from(sources).limit(1)
    Object.assign(cast, {
      mirela: keyOf('mirela'),
      joost: keyOf('joost'),
      grain: agreement!.id,
      russia: countries.find(({ code }) => code === 'RU')!.id,
      ukraine: countries.find(({ code }) => code === 'UA')!.id,
      known: source!.id,
    })
  })
  return cast
}

/** A person nobody but the desk sees. */
export async function hiddenPerson(slug: string, editorId: number): Promise<number> {
  const none = { sort: null, description: null, countryId: null, isoCode: null }
  const codes = { wikidataId: null, paxId: null, latitude: null, longitude: null }
  const added = await addEntity('person', { slug, name: slug, ...none, ...codes }, 'en', editorId)
  if (!('id' in added)) throw new Error(`${slug} is taken`)
  return added.id
}

/** Rests on sources on record. */
export const cite = (...ids: number[]) => ({ known: ids, fresh: null })

/** A source that is new, unless its address is known. */
export const source = (url: string, more: Partial<NewSource> = {}): NewSource => ({
  outlet: 'The Example Times',
  title: 'An example',
  url,
  publishedOn: '2023-03-01',
  publishedPrecision: 'month',
  language: 'en',
  type: 'newspaper',
  originId: null,
  ...more,
})

/** The key of a fact that was recorded. */
export function idOf(recorded: Recorded): number {
  if (typeof recorded === 'string') throw new Error(`It was not recorded: ${recorded}`)
  return recorded.id
}

/** What the log says last. */
export async function lastAudit(desk: Database) {
  const [entry] = await desk
    .select({
      actorId: auditLog.actorId,
      verb: auditLog.verb,
      subject: auditLog.subject,
      subjectId: auditLog.subjectId,
      detail: auditLog.detail,
    })
    .from(auditLog)
    .orderBy(desc(auditLog.id))
    .limit(1)
  return entry
}
