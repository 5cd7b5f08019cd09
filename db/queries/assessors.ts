import { sql } from 'drizzle-orm'
import { reader } from '../client'

export type Assessors = { author: string | null; reviewer: string | null }

/** By name, who made each of these assessments and who stands by it. */
export async function assessorsOf(ids: number[]): Promise<Map<number, Assessors>> {
  if (ids.length === 0) return new Map()
  const rows = await reader.execute<Assessors & { id: number }>(
    sql`select id, author, reviewer from assessors_of(array[${sql.join(ids, sql`, `)}]::integer[])`,
  )
  return new Map(rows.map(({ id, author, reviewer }) => [id, { author, reviewer }]))
}
