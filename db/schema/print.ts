import { sql } from 'drizzle-orm'
import {
  bigint,
  boolean,
  check,
  customType,
  index,
  pgTable,
  text,
  unique,
} from 'drizzle-orm/pg-core'
import { moment } from './columns'
import { readersSee } from './policies'

const transactionId = customType<{ data: string }>({ dataType: () => 'xid8' })

/**
 * The addresses a change concerns; written by triggers (drizzle/0018), read by what keeps readers'
 * pages in print.
 */
export const printChanges = pgTable(
  'print_changes',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    writtenIn: transactionId()
      .notNull()
      .default(sql`pg_current_xact_id()`),
    at: moment().notNull().defaultNow(),
    address: text().notNull(),
    reach: text({ enum: ['itself', 'wherever', 'everything'] }).notNull(),
    gone: boolean().notNull(),
    relation: text().notNull(),
  },
  (table) => [
    check('print_changes_reach', sql`${table.reach} in ('itself', 'wherever', 'everything')`),
    unique('print_changes_once').on(
      table.writtenIn,
      table.address,
      table.reach,
      table.gone,
      table.relation,
    ),
    index('print_changes_at').on(table.at),
    ...readersSee(sql`true`),
  ],
).enableRLS()
