import { eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { lastDayOf } from '../../../domain/dates/format-date'
import { timelineCounts } from '../../../domain/agreements/timeline-counts'
import type { TimelineFilters } from '../../../domain/agreements/timeline-filters'
import { pointWord, readStart, type TimelineStart } from '../../../domain/agreements/timeline-point'
import { agreements, claims, commitments, entities } from '../../schema/index'
import { testDatabase } from '../../testing/test-database'
import { findInstrument } from '../agreement-record'
import { countTimeline, listCommitmentsSpokenOf } from './counts'
import { findTimelinePage } from './page'
import type { TimelineScope } from './scope'

const { owner } = testDatabase()
const none: TimelineFilters = { kind: null, side: null, stance: null, commitment: null }

async function scopeOf(slug: string): Promise<TimelineScope> {
  const [agreement] = await owner
    .select({ id: agreements.id })
    .from(agreements)
    .where(eq(agreements.slug, slug))
  const { parties } = await findInstrument(agreement!.id)
  return {
    agreementId: agreement!.id,
    partyIds: parties.flatMap(({ id, role }) => (role === 'party' ? id : [])),
    otherIds: parties.flatMap(({ id, role }) => (role === 'party' ? [] : id)),
    asOf: null,
    filters: none,
  }
}

const keyOf = (slug: string) =>
  owner
    .select({ id: entities.id })
    .from(entities)
    .where(eq(entities.slug, slug))
    .then(([one]) => one!.id)

/** Every entry, a page after the other, through the addresses that lead from each to the next. */
async function walked(scope: TimelineScope, size: number) {
  const entries = []
  for (let start: TimelineStart = null; ;) {
    const page = await findTimelinePage(scope, start, size)
    entries.push(...page.entries)
    if (!page.older) return entries
    start = readStart({ until: pointWord(page.older) })
  }
}

const whole = async (scope: TimelineScope) => (await findTimelinePage(scope, null, 10_000)).entries
const nameOf = (entry: Awaited<ReturnType<typeof whole>>[number]) =>
  entry.kind === 'event' ? `event ${entry.event.id}` : `claim ${entry.claim.id}`

describe('the pages of a timeline', () => {
  let scope: TimelineScope
  beforeAll(async () => {
    scope = await scopeOf('iran-iraq-border-security-2023')
  })

  it('show each entry once, the newest first, whatever is asked for', async () => {
    const iran = await keyOf('iran')
    const spokenOf = await listCommitmentsSpokenOf(scope.agreementId)
    const [most] = spokenOf.toSorted((a, b) => b.claims - a.claims)
    const asked: Partial<TimelineScope>[] = [
      {},
      { asOf: '2023-09-20' },
      { filters: { ...none, kind: 'event' } },
      { filters: { ...none, side: iran, stance: 'reiterates' } },
      { filters: { ...none, side: 'others' }, asOf: '2024-06-30' },
      { filters: { ...none, commitment: most!.id } },
    ]
    for (const more of asked) {
      const one = { ...scope, ...more }
      const names = (await walked(one, 4)).map(nameOf)
      const all = await whole(one)
      expect(names.length).toBeGreaterThan(4)
      expect(names).toEqual(all.map(nameOf))
      expect(new Set(names).size).toBe(names.length)
      expect(all.map(({ on }) => on)).toEqual(
        all
          .map(({ on }) => on)
          .toSorted()
          .toReversed(),
      )
      expect(timelineCounts(await countTimeline(one), one.filters).total).toBe(names.length)
    }
  })

  it('lead back to where one came from', async () => {
    const first = await findTimelinePage(scope, null, 10)
    const second = await findTimelinePage(scope, { until: first.older! }, 10)
    const third = await findTimelinePage(scope, { until: second.older! }, 10)
    expect(first.newer).toBeNull()
    const back = await findTimelinePage(scope, { since: third.newer! }, 10)
    expect(back.entries.map(nameOf)).toEqual(second.entries.map(nameOf))
    const top = await findTimelinePage(scope, { since: second.newer! }, 10)
    expect(top.entries.map(nameOf)).toEqual(first.entries.map(nameOf))
    expect(top.newer).toBeNull()
  })

  it('begin with the last of a year', async () => {
    const { entries } = await findTimelinePage(scope, readStart({ until: '2023' }), 5)
    expect(entries[0]!.on.slice(0, 4)).toBe('2023')
    const earlier = (await whole(scope)).filter(({ on }) => on < '2024')
    expect(entries.map(nameOf)).toEqual(earlier.slice(0, 5).map(nameOf))
  })

  it('on a past day show what was known by then, a month from its end', async () => {
    const day = '2023-09-20'
    const seen = (await whole({ ...scope, asOf: day })).map(nameOf)
    const all = await whole(scope)
    expect(seen).toEqual(all.filter((entry) => lastDayOf(entry) <= day).map(nameOf))
    expect(all.some((entry) => entry.on <= day && lastDayOf(entry) > day)).toBe(true)
  })
})

describe('whose voice a claim is', () => {
  /** Makes one claim of the agreement be spoken so, and asks which side it is on. */
  async function sideWhen(scope: TimelineScope, slugs: { speaker: string; behalf?: string }) {
    const [claim] = await owner
      .select({ id: claims.id })
      .from(claims)
      .where(eq(claims.agreementId, scope.agreementId))
    const speakerId = await keyOf(slugs.speaker)
    const onBehalfOfId = slugs.behalf ? await keyOf(slugs.behalf) : null
    await owner.update(claims).set({ speakerId, onBehalfOfId }).where(eq(claims.id, claim!.id))
    const found = (await whole(scope)).find((one) => nameOf(one) === `claim ${claim!.id}`)
    return found!.side
  }

  it('is the party spoken for, else the party or government body that speaks', async () => {
    const scope = await scopeOf('iran-iraq-border-security-2023')
    const iran = await keyOf('iran')
    expect(await sideWhen(scope, { speaker: 'abbas-araghchi', behalf: 'iran' })).toBe(iran)
    expect(await sideWhen(scope, { speaker: 'iran' })).toBe(iran)
    expect(await sideWhen(scope, { speaker: 'iran-mfa' })).toBe(iran)
    expect(await sideWhen(scope, { speaker: 'abbas-araghchi', behalf: 'iran-mfa' })).toBe(iran)
  })

  it('is no party’s where others speak, or nobody is spoken for', async () => {
    const scope = await scopeOf('iran-iraq-border-security-2023')
    for (const speaker of ['united-states', 'pdki', 'krg', 'irna', 'abbas-araghchi'])
      expect(await sideWhen(scope, { speaker }), speaker).toBe('others')
  })
})

it('withdrawn facts stand on no timeline and in no count', async () => {
  const scope = await scopeOf('jcpoa-2015')
  const [gone] = (await whole(scope)).filter(({ kind }) => kind === 'claim')
  const id = gone!.kind === 'claim' ? gone!.claim.id : 0
  const before = timelineCounts(await countTimeline(scope), none).total
  await owner
    .update(claims)
    .set({ withdrawnAt: new Date(), withdrawalReason: 'a test' })
    .where(eq(claims.id, id))
  expect((await whole(scope)).map(nameOf)).not.toContain(`claim ${id}`)
  expect(timelineCounts(await countTimeline(scope), none).total).toBe(before - 1)
})

it('counts claims on withdrawn commitments under no commitment', async () => {
  const { agreementId } = await scopeOf('black-sea-grain-2022')
  const [first] = await listCommitmentsSpokenOf(agreementId)
  await owner
    .update(commitments)
    .set({ withdrawnAt: new Date(), withdrawalReason: 'a test' })
    .where(eq(commitments.id, first!.id))
  const left = await listCommitmentsSpokenOf(agreementId)
  expect(left.map(({ id }) => id)).not.toContain(first!.id)
})
