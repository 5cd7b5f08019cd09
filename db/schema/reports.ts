import { sql } from 'drizzle-orm'
import { check, index, integer, jsonb, pgEnum, pgTable, text } from 'drizzle-orm/pg-core'
import { reportStates } from '../../domain/articles/vocabulary'
import { articles } from './articles'
import { id, moment } from './columns'
import { deskOnly } from './policies'
import { staff } from './staff'

export const reportState = pgEnum('report_state', reportStates)
export const proposalDecision = pgEnum('proposal_decision', ['open', 'accepted', 'dropped'])

/** Incoming copy, raw and immutable: the desk may change its state and nothing else. */
export const reports = pgTable(
  'reports',
  {
    id: id(),
    outlet: text(),
    url: text(),
    receivedAt: moment().notNull().defaultNow(),
    receivedById: integer().references(() => staff.id),
    originalText: text().notNull(),
    /** SHA-256 of the text: the same text twice leads to the first. */
    textHash: text().notNull().unique(),
    /** The zone of its clock times, asked of the editor where the text gives none. */
    zone: text(),
    state: reportState().notNull().default('new'),
    stateNote: text(),
    articleId: integer().references(() => articles.id),
  },
  (table) => [
    index().on(table.state, table.receivedAt),
    index().on(table.articleId),
    check(
      'reports_taken_into_an_article',
      sql`(${table.state} = 'taken') = (${table.articleId} is not null)`,
    ),
    ...deskOnly(),
  ],
).enableRLS()

/** What a report would add to the record; enters it only on publication of the article. */
export const proposals = pgTable(
  'proposals',
  {
    id: id(),
    reportId: integer()
      .notNull()
      .references(() => reports.id),
    /** Its name within the reading: event-1, claim-2. */
    key: text().notNull(),
    kind: text().notNull(),
    decision: proposalDecision().notNull().default('open'),
    /** As the editor left it; the shape of the kind's proposal in domain/reports. */
    content: jsonb().$type<Record<string, unknown>>().notNull(),
    decidedById: integer().references(() => staff.id),
    decidedAt: moment(),
    /** The event or claim it became. */
    recordedAs: integer(),
    recordedAt: moment(),
  },
  (table) => [
    index().on(table.reportId),
    check('proposals_kinds', sql`${table.kind} in ('event', 'claim', 'review')`),
    ...deskOnly(),
  ],
).enableRLS()
