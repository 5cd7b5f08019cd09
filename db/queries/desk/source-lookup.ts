import { and, desc, inArray, isNull, sql } from 'drizzle-orm'
import { addressKey, pageSpellings } from '../../../domain/sources/address'
import { desk, type Database, type Transaction } from '../../client'
import { pageOfAddress, sources } from '../../schema/index'

/** A source to choose: enough to tell it from others. */
export type SourceChoice = { id: number; outlet: string; title: string | null; url: string | null }

const columns = { id: sources.id, outlet: sources.outlet, title: sources.title, url: sources.url }

/** The source on record with this address, whatever its spelling; the first where several have it. */
export async function findSourceAt(
  address: string,
  db: Database | Transaction = desk,
): Promise<SourceChoice | null> {
  const key = addressKey(address)
  if (!key) return null
  const rows = await db
    .select(columns)
    .from(sources)
    .where(inArray(pageOfAddress(sources.url), pageSpellings(address)))
    .orderBy(sources.id)
  return rows.find(({ url }) => addressKey(url!) === key) ?? null
}

/** The sources with this very title, whatever its script, case and marks. */
export function findSourcesTitled(title: string): Promise<SourceChoice[]> {
  return desk
    .select(columns)
    .from(sources)
    .where(sql`normal_name(${sources.title}) = normal_name(${title})`)
    .orderBy(desc(sources.id))
    .limit(20)
}

/** Sources with a title, the latest first: to choose from while typing. */
export function listSourceTitles(limit = 500): Promise<SourceChoice[]> {
  return desk
    .select(columns)
    .from(sources)
    .where(and(sql`${sources.title} is not null`, isNull(sources.reportId)))
    .orderBy(desc(sources.id))
    .limit(limit)
}

/** Outlets on record, those most often used first. */
export async function listOutlets(limit = 300): Promise<string[]> {
  const rows = await desk
    .select({ outlet: sources.outlet })
    .from(sources)
    .groupBy(sources.outlet)
    .orderBy(sql`count(*) desc`, sources.outlet)
    .limit(limit)
  return rows.map(({ outlet }) => outlet)
}
