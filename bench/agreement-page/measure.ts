import { sql } from 'drizzle-orm'
import { reader } from '../../db/client'
import { countTimeline, listCommitmentsSpokenOf } from '../../db/queries/timeline/counts'
import { findTimelinePage } from '../../db/queries/timeline/page'
import type { TimelineScope } from '../../db/queries/timeline/scope'
import type { TimelineFilters } from '../../domain/agreements/timeline-filters'
import { pointWord, readStart, type TimelinePoint } from '../../domain/agreements/timeline-point'
import { slug } from './fill'

const rounds = 30
const pageSize = 60
const none: TimelineFilters = { kind: null, side: null, stance: null, commitment: null }

type Asked = { name: string; scope: Partial<TimelineScope>; until?: string }

/** Times what the timeline asks of the database, through the functions its section calls. */
export async function measureQueries() {
  const scope = await wholeScope()
  console.log(heading('queries of the timeline'))
  for (const { name, scope: more, until } of await asked(scope)) {
    const one = { ...scope, ...more }
    const times: number[] = []
    for (let round = -3; round < rounds; round++) {
      const before = performance.now()
      await listCommitmentsSpokenOf(scope.agreementId)
      await Promise.all([
        countTimeline(one),
        findTimelinePage(one, readStart(until ? { until } : {}), pageSize),
      ])
      if (round >= 0) times.push(performance.now() - before)
    }
    print(name, times)
  }
}

/** Times whole pages, as the server at an address answers them. */
export async function measurePages(server: string) {
  const scope = await wholeScope()
  console.log(heading('the page, whole, as the server answers it'))
  for (const { name, scope: more, until } of await asked(scope)) {
    const { filters = none, asOf } = more
    const query = new URLSearchParams({
      ...(asOf ? { on: asOf } : {}),
      ...(filters.side ? { side: 'iran' } : {}),
      ...(filters.stance ? { stance: filters.stance } : {}),
      ...(until ? { until } : {}),
    })
    const times: number[] = []
    for (let round = -3; round < rounds; round++) {
      const before = performance.now()
      const answer = await fetch(`${server}/agreements/${slug}?${query.toString()}`)
      if (!answer.ok) throw new Error(`${name}: ${answer.status}`)
      await answer.text()
      if (round >= 0) times.push(performance.now() - before)
    }
    print(name, times)
  }
}

async function asked(scope: TimelineScope): Promise<Asked[]> {
  const [iran] = await reader.execute<{ id: number }>(
    sql`select id from entities where iso_code = 'IR'`,
  )
  const filters = { ...none, side: iran!.id, stance: 'denies' } as const
  return [
    { name: 'as it stands', scope: {} },
    { name: 'as of a past day', scope: { asOf: '2015-06-15' } },
    { name: 'page 10 of the timeline', scope: {}, until: await tenthPage(scope) },
    { name: 'one side, one stance', scope: { filters } },
    { name: 'the same as of a past day', scope: { filters, asOf: '2015-06-15' } },
  ]
}

async function tenthPage(scope: TimelineScope): Promise<string> {
  const begins: TimelinePoint[] = []
  for (let page = 1; page < 10; page++) {
    const last = begins.at(-1)
    const { older } = await findTimelinePage(scope, last ? { until: last } : null, pageSize)
    begins.push(older!)
  }
  return pointWord(begins.at(-1)!)
}

async function wholeScope(): Promise<TimelineScope> {
  const rows = await reader.execute<{ agreement_id: number; entity_id: number }>(sql`
    select agreement_id, entity_id from participations
    where agreement_id = (select id from agreements where slug = ${slug})`)
  return {
    agreementId: rows[0]!.agreement_id,
    partyIds: rows.map(({ entity_id: id }) => id),
    otherIds: [],
    asOf: null,
    filters: none,
  }
}

const heading = (what: string) => `\n${what.padEnd(48)} ${'p50'.padStart(8)} ${'p95'.padStart(8)}`

function print(name: string, times: number[]) {
  const at = (share: number) =>
    times.toSorted((a, b) => a - b)[Math.ceil(times.length * share) - 1]!.toFixed(1)
  console.log(`${name.padEnd(48)} ${at(0.5).padStart(8)} ${at(0.95).padStart(8)} ms`)
}
