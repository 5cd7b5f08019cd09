import { normalName } from '../names/normal-name'
import { matchOf, type AgreementWorld, type MatchSaying } from './agreement-match'
import type { ColumnDates } from './column-dates'
import type { DatesOfColumns, Drafts } from './drafts'
import { whoIs, type Known, type NameSaying, type NameWorld } from './names'
import type { Decisions, World } from './planning'

/** What an editor is asked of one name, once for all the rows that have it. */
export type NameQuestion = {
  normal: string
  name: string
  rows: number[]
  /** Why it is not linked by itself. */
  words: string
  bearers: Known[]
  said: NameSaying | null
}

export type MatchQuestion = {
  key: string
  title: string
  row: number
  record: { id: number; shortTitle: string }
  said: MatchSaying | null
}

export type DateQuestion = { column: string; dates: ColumnDates }

export type Questions = { dates: DateQuestion[]; names: NameQuestion[]; matches: MatchQuestion[] }

/** All that is asked, or was asked and answered, of a file. */
export function questionsOf(
  drafts: Drafts,
  dates: DatesOfColumns,
  world: World,
  decisions: Decisions,
): Questions {
  return {
    dates: Object.entries(dates)
      .filter(
        ([, { ambiguous, shortYears, proof }]) =>
          ambiguous + shortYears > 0 || 'day-first' in proof || 'month-first' in proof,
      )
      .map(([column, one]) => ({ column, dates: one })),
    names: namesAsked(drafts, world.names, decisions),
    matches: matchesAsked(drafts, world.agreements, decisions),
  }
}

function namesAsked({ drafts }: Drafts, world: NameWorld, { names }: Decisions): NameQuestion[] {
  const asked = new Map<string, NameQuestion>()
  for (const { parties, acts } of drafts) {
    for (const { name, key, row } of [...parties, ...acts]) {
      if (!name || key) continue
      const normal = normalName(name)
      const before = asked.get(normal)
      if (before) {
        before.rows.push(row)
        continue
      }
      const who = whoIs({ name, key }, world, {})
      if (who.as !== 'waits') continue
      asked.set(normal, {
        ...{ normal, name, rows: [row], words: who.words },
        bearers: world.byName.get(normal) ?? [],
        said: names[normal] ?? null,
      })
    }
  }
  return [...asked.values()].map((one) => ({ ...one, rows: [...new Set(one.rows)] }))
}

function matchesAsked(
  { drafts }: Drafts,
  world: AgreementWorld,
  { matches }: Decisions,
): MatchQuestion[] {
  return drafts.flatMap((draft) => {
    const match = matchOf(draft, world, {})
    if (match.is !== 'waiting' || draft.row === null) return []
    const { id, shortTitle } = match.record
    return {
      ...{ key: draft.key, title: draft.said.title ?? draft.key, row: draft.row },
      ...{ record: { id, shortTitle }, said: matches[draft.key] ?? null },
    }
  })
}
