import { and, eq } from 'drizzle-orm'
import { desk } from '../../client'
import type { FactKind } from '../../facts/fact-kind'
import { sourcesOf, type SourceShown } from '../sources'

/** A fact as the desk works on it. */
export type DeskFact<Said> = Said & {
  id: number
  recordedAt: Date
  withdrawnAt: Date | null
  withdrawalReason: string | null
  sources: SourceShown[]
}

/** The facts of one kind about an agreement or entity, withdrawn ones included, in their order. */
export function listFacts<Said extends object>(
  kind: FactKind<Said>,
  about: number,
): Promise<DeskFact<Said>[]> {
  return read(kind, about)
}

/** One of them, or null. */
export async function findFact<Said extends object>(
  kind: FactKind<Said>,
  about: number,
  id: number,
): Promise<DeskFact<Said> | null> {
  const [fact] = await read(kind, about, id)
  return fact ?? null
}

async function read<Said extends object>(
  kind: FactKind<Said>,
  about: number,
  id?: number,
): Promise<DeskFact<Said>[]> {
  const rows = (await desk
    .select()
    .from(kind.table)
    .where(and(kind.about(about), id === undefined ? undefined : eq(kind.table.id, id)))
    .orderBy(kind.order)) as Omit<DeskFact<Said>, 'sources'>[]
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const [parts, cited] = await Promise.all([
    kind.readParts?.(desk, ids, about),
    sourcesOf(nounOf(kind), ids, desk),
  ])
  return rows.map(
    (row) =>
      ({ ...row, ...parts?.get(row.id), sources: cited.get(row.id) ?? [] }) as DeskFact<Said>,
  )
}

const nounOf = <Said extends object>({ citation }: FactKind<Said>) =>
  citation.replace(/Id$/, '') as Parameters<typeof sourcesOf>[0]
