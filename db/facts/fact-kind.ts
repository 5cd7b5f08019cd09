import type { SQL } from 'drizzle-orm'
import type { AnyPgColumn, PgTable } from 'drizzle-orm/pg-core'
import type { Database, Transaction } from '../client'
import type { citations } from '../schema/index'

/** The table of a kind of fact: withdrawn with a reason, never deleted. */
export type FactTable = PgTable & {
  id: AnyPgColumn
  recordedAt: AnyPgColumn
  withdrawnAt: AnyPgColumn
  withdrawalReason: AnyPgColumn
  wordsWithheld: AnyPgColumn
  replacedById: AnyPgColumn
}

/** What a row says, without what Entente keeps about the row itself. */
export type Content<Table extends PgTable> = Omit<
  Table['$inferSelect'],
  | 'id'
  | 'agreementId'
  | 'recordedAt'
  | 'withdrawnAt'
  | 'withdrawalReason'
  | 'wordsWithheld'
  | 'replacedById'
>

/** The column by which a citation names a fact of this kind. */
export type CitationColumn = Exclude<
  keyof typeof citations.$inferSelect,
  'id' | 'sourceId' | 'agreementId' | 'editionId'
>

/**
 * All that sets one kind of fact apart from the others; recording, changing, withdrawing and
 * listing are the same for all of them (db/mutations/facts.ts, db/queries/desk/facts.ts).
 */
export type FactKind<Said extends object> = {
  /** As the log names it. */
  noun: string
  /** What its facts are about. */
  subject: 'agreement' | 'entity'
  table: FactTable
  citation: CitationColumn
  /** The facts about one agreement or entity. */
  about: (subjectId: number) => SQL
  order: SQL
  /** The columns that say what it says, where they are not those of the same name. */
  row?: (said: Said, tx: Transaction) => Row | Promise<Row>
  /** The columns that tie a new one to what it is about. */
  first?: (subjectId: number) => Row
  /** The columns that tell whose word it is, set anew with every change. */
  signed?: (editorId: number) => Row
  /** Whether what it names belongs to the same agreement, where `about` does not tell. */
  fits?: (tx: Transaction, said: Said, subjectId: number) => Promise<boolean>
  /** Its rows in tables beside its own, replaced as a whole. */
  writeParts?: (tx: Transaction, id: number, said: Said, subjectId: number) => Promise<void>
  readParts?: (
    db: Database | Transaction,
    ids: number[],
    subjectId: number,
  ) => Promise<Map<number, Partial<Said>>>
  /** Columns of which two facts about one thing never say the same. */
  oneOf?: string[]
  /** Other agreements that it is about as well. */
  alsoAbout?: (said: Said) => number[]
  /** What follows from a change elsewhere. */
  after?: (tx: Transaction, subjectId: number) => Promise<void>
}

export type Row = Record<string, unknown>
