import type { AgreementWorld, MatchSaying } from './agreement-match'
import type { DateSaying } from './column-dates'
import type { ImportFormat } from './formats'
import type { NameSaying, NameWorld } from './names'
import type { RowOutcomes } from './outcomes'

/** What an editor said of a batch: how dates are read, who is meant, which agreements are known. */
export type Decisions = {
  dates: Record<string, DateSaying>
  names: Record<string, NameSaying>
  matches: Record<string, MatchSaying>
}
export const noDecisions: Decisions = { dates: {}, names: {}, matches: {} }

export type World = { names: NameWorld; agreements: AgreementWorld }

/** What planning the agreements of one file shares. */
export type Planning = {
  format: ImportFormat
  world: World
  decisions: Decisions
  rows: RowOutcomes
  /** The agreements told of so far, with the rows that do. */
  told: Map<string, number | null>
}
