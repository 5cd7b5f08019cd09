/** A column of a ledger: its first and last day, and the head it stands under. */
export type Period = { from: string; to: string; head: string }

const mostQuarters = 22
const mostYears = 16

/**
 * The time between two days in columns that fit a page: quarters of a year for the short, years
 * for the longer, five years for what has been in force for decades.
 * @param first ISO day; the column it falls into comes first
 * @param last ISO day; the column it falls into comes last
 */
export function periodsBetween(first: string, last: string): Period[] {
  const from = first < last ? first : last
  const years = yearOf(last) - yearOf(from) + 1
  if (quarterOf(last) - quarterOf(from) < mostQuarters) {
    return range(quarterOf(from), quarterOf(last), 1).map((quarter) => ({
      from: monthStart(quarter * 3),
      to: dayBefore(monthStart(quarter * 3 + 3)),
      head: String(Math.floor(quarter / 4)),
    }))
  }
  const step = years <= mostYears ? 1 : 5
  const begin = Math.floor(yearOf(from) / step) * step
  return range(begin, yearOf(last), step).map((year) => ({
    from: `${year}-01-01`,
    to: `${year + step - 1}-12-31`,
    head: String(year),
  }))
}

/** Neighbouring columns under one head, with how many they are. */
export function headsOf(periods: Period[]): { head: string; span: number }[] {
  const heads: { head: string; span: number }[] = []
  for (const { head } of periods) {
    const last = heads.at(-1)
    if (last?.head === head) last.span += 1
    else heads.push({ head, span: 1 })
  }
  return heads
}

/**
 * What stood on record at the end of each period: the latest of the dated judgements made by then,
 * and those made within it.
 */
export function throughPeriods<Judgement extends { asOf: string }>(
  judgements: Judgement[],
  periods: Period[],
): { standing: Judgement | null; made: Judgement[] }[] {
  const ordered = judgements.toSorted((a, b) => (a.asOf < b.asOf ? -1 : a.asOf > b.asOf ? 1 : 0))
  return periods.map(({ from, to }) => ({
    standing: ordered.findLast(({ asOf }) => asOf <= to) ?? null,
    made: ordered.filter(({ asOf }) => asOf >= from && asOf <= to),
  }))
}

const yearOf = (day: string) => Number(day.slice(0, 4))
const quarterOf = (day: string) => yearOf(day) * 4 + Math.floor((Number(day.slice(5, 7)) - 1) / 3)

/** The first day of a month counted from the year 0. */
const monthStart = (month: number) =>
  `${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`

const dayBefore = (day: string) =>
  new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)

const range = (from: number, to: number, step: number) =>
  Array.from({ length: Math.floor((to - from) / step) + 1 }, (_, index) => from + index * step)
