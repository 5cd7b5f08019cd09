import { and, eq, getTableColumns, isNull, ne, type SQL } from 'drizzle-orm'
import type { Transaction } from '../client'
import type { FactKind, Row } from '../facts/fact-kind'

/** Whether another standing fact says it already; `own` is the one being changed. */
export async function isDoubled<Said extends object>(
  tx: Transaction,
  kind: FactKind<Said>,
  about: number,
  row: Row,
  own: number | null,
): Promise<boolean> {
  const telling = kind.oneOf ?? Object.keys(row)
  const told = Object.fromEntries(telling.map((name) => [name, row[name]]))
  const other = own === null ? undefined : ne(kind.table.id, own)
  return (await findSame(tx, kind, about, told, other)) !== null
}

/** A standing fact that says the same in every column. */
export async function findSame<Said extends object>(
  tx: Transaction,
  { table, about }: FactKind<Said>,
  subjectId: number,
  row: Row,
  other?: SQL,
): Promise<number | null> {
  const columns = getTableColumns(table)
  const alike = Object.entries(row).map(([name, value]) =>
    value === null ? isNull(columns[name]!) : eq(columns[name]!, value),
  )
  const [same] = await tx
    .select({ id: table.id })
    .from(table)
    .where(and(about(subjectId), isNull(table.withdrawnAt), other, ...alike))
    .limit(1)
  return same ? (same.id as number) : null
}
