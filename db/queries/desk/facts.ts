import { and, desc, eq, sql } from 'drizzle-orm'
import { desk, type Database, type Transaction } from '../../client'
import type { FactKind } from '../../facts/fact-kind'
import { auditLog, staff } from '../../schema/index'
import { sourcesOf, type SourceShown } from '../sources'

/** A fact as the desk works on it. */
export type DeskFact<Said> = Said & {
  id: number
  recordedAt: Date
  withdrawnAt: Date | null
  withdrawalReason: string | null
  wordsWithheld: boolean
  replacedById: number | null
  sources: SourceShown[]
}

/** The facts of one kind about an agreement or entity, withdrawn ones included, in their order. */
export function listFacts<Said extends object>(
  kind: FactKind<Said>,
  about: number,
): Promise<DeskFact<Said>[]> {
  return read(desk, kind, about)
}

/** One of them, or null. */
export async function findFact<Said extends object>(
  kind: FactKind<Said>,
  about: number,
  id: number,
  db: Database | Transaction = desk,
): Promise<DeskFact<Said> | null> {
  const [fact] = await read(db, kind, about, id)
  return fact ?? null
}

/** What was done to a fact last (withdrawn, changed …), when and by whom, as the log has it. */
export async function lastWordOn(
  { noun, subject }: Pick<FactKind<never>, 'noun' | 'subject'>,
  about: number,
  id: number,
) {
  const [entry] = await desk
    .select({ verb: auditLog.verb, at: auditLog.at, by: staff.name })
    .from(auditLog)
    .leftJoin(staff, eq(staff.id, auditLog.actorId))
    .where(
      and(
        eq(auditLog.subject, subject),
        eq(auditLog.subjectId, about),
        sql`${auditLog.verb} like ${`${noun}.%`}`,
        sql`${auditLog.detail}->>'id' = ${String(id)}`,
      ),
    )
    .orderBy(desc(auditLog.id))
    .limit(1)
  return entry ?? null
}

async function read<Said extends object>(
  db: Database | Transaction,
  kind: FactKind<Said>,
  about: number,
  id?: number,
): Promise<DeskFact<Said>[]> {
  const rows = (await db
    .select()
    .from(kind.table)
    .where(and(kind.about(about), id === undefined ? undefined : eq(kind.table.id, id)))
    .orderBy(kind.order)) as Omit<DeskFact<Said>, 'sources'>[]
  if (rows.length === 0) return []
  const ids = rows.map((row) => row.id)
  const [parts, cited] = await Promise.all([
    kind.readParts?.(db, ids, about),
    sourcesOf(nounOf(kind), ids, db),
  ])
  return rows.map(
    (row) =>
      ({ ...row, ...parts?.get(row.id), sources: cited.get(row.id) ?? [] }) as DeskFact<Said>,
  )
}

const nounOf = <Said extends object>({ citation }: FactKind<Said>) =>
  citation.replace(/Id$/, '') as Parameters<typeof sourcesOf>[0]
