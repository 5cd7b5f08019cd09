import { sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import { type CommitmentSaid } from './facts/commitments'
import { type ClaimSaid } from './facts/events'
import { readAsRecorded, readClock } from './as-recorded'
import { mergeEntities } from './mutations/merges'
import { editAgreement, hideAgreement, publishAgreement } from './mutations/agreements'
import { changeClaim, recordClaim, withdrawClaim } from './mutations/claims'
import { changeCommitment, recordCommitment, withdrawCommitment } from './mutations/commitments'
import { findAgreementOf, findInstrument } from './queries/agreement-record'
import { findCommitments } from './queries/commitments'
import { countChanges } from './queries/record-changes'
import { listClaims } from './queries/claims'
import { findTimelinePage } from './queries/timeline/page'
import * as schema from './schema/index'
import { cite, hiddenPerson, idOf, recordCast, source } from './testing/record-cast'
import { testDatabase } from './testing/test-database'

const { owner, desk, reader } = testDatabase()
const cast = recordCast(desk)

const said = (text: string, more: Partial<ClaimSaid> = {}): ClaimSaid => ({
  commitmentId: null,
  eventId: null,
  speakerId: null,
  speakerLabel: 'an official who was not named',
  officeThen: null,
  onBehalfOfId: cast.russia,
  relayedById: null,
  stance: 'asserts',
  fulfilment: null,
  text,
  quote: null,
  originalText: null,
  originalLanguage: null,
  on: '2023-07-04',
  precision: 'day',
  note: null,
  ...more,
})

const promise = (statement: string, obligorIds: number[]): CommitmentSaid => ({
  statement,
  dueOn: '2023-06-01',
  duePrecision: 'day',
  basis: 'text',
  note: null,
  obligorIds,
  beneficiaryIds: [],
})

const now = async () => (await readClock()).settled

const record = (moment: Date) =>
  readAsRecorded(moment, async (db) => ({
    agreement: await findAgreementOf(cast.grain, db),
    instrument: await findInstrument(cast.grain, db),
    commitments: await findCommitments(cast.grain, {}, db),
    timeline: await timeline(db),
  }))

/** Its claims, and a page of what its timeline shows. */
async function timeline(db: typeof reader) {
  const filters = { kind: null, side: null, stance: null, commitment: null }
  const scope = {
    agreementId: cast.grain,
    partyIds: [cast.russia],
    otherIds: [],
    asOf: null,
    filters,
  }
  return {
    said: await listClaims({ agreementId: cast.grain }, 1000, db),
    page: await findTimelinePage(scope, null, 60, db),
  }
}

const claimAt = async (moment: Date, id: number) =>
  (await record(moment)).timeline.said.find((one) => one.id === id)

const changesSince = (moment: Date) => readAsRecorded(moment, (db) => countChanges(cast.grain, db))

test('the record as recorded now is the record', async () => {
  expect(await record(await now())).toEqual({
    agreement: await findAgreementOf(cast.grain, reader),
    instrument: await findInstrument(cast.grain),
    commitments: await findCommitments(cast.grain),
    timeline: await timeline(reader),
  })
})

test('a changed claim still says at each moment what it said then, with its sources of then', async () => {
  const before = await now()
  const id = idOf(await recordClaim(cast.grain, said('First.'), cite(cast.known), cast.mirela))
  const first = await now()
  const fresh = source('https://example.org/history/1')
  await changeClaim(cast.grain, id, said('Second.'), { known: [], fresh }, cast.joost)
  const second = await now()
  await changeClaim(cast.grain, id, said('Third.'), cite(cast.known), cast.joost)

  expect(await claimAt(before, id)).toBeUndefined()
  expect(await claimAt(first, id)).toMatchObject({ text: 'First.', sources: [{ id: cast.known }] })
  expect(await claimAt(second, id)).toMatchObject({
    text: 'Second.',
    sources: [{ url: 'https://example.org/history/1' }],
  })
  expect(await claimAt(await now(), id)).toMatchObject({ text: 'Third.' })
})

test('a withdrawn fact is on the record of before, and on that of no later moment', async () => {
  const id = idOf(await recordClaim(cast.grain, said('Taken back.'), cite(cast.known), cast.mirela))
  const standing = await now()
  await withdrawClaim(cast.grain, id, 'The source took it back.', cast.joost)
  expect(await claimAt(standing, id)).toMatchObject({ text: 'Taken back.' })
  expect(await claimAt(await now(), id)).toBeUndefined()
  const outside = await reader.execute(sql`select from claims where id = ${id}`)
  expect(outside).toHaveLength(0)
})

test('parts that were replaced are those of the moment', async () => {
  const { grain, russia, ukraine, known, mirela } = cast
  const id = idOf(
    await recordCommitment(grain, promise('Open a port.', [russia]), cite(known), mirela),
  )
  const first = await now()
  await changeCommitment(grain, id, promise('Open a port.', [russia, ukraine]), cite(known), mirela)
  const obligors = async (moment: Date) =>
    (await record(moment)).commitments
      .find((one) => one.id === id)!
      .obligors.map(({ name }) => name)
  expect(await obligors(first)).toEqual(['Russia'])
  expect(await obligors(await now())).toEqual(['Russia', 'Ukraine'])
})

test('saving what stood there already leaves no trace, and changes nothing since', async () => {
  const { grain, russia, known, mirela } = cast
  const same = promise('Close a port.', [russia])
  const id = idOf(await recordCommitment(grain, same, cite(known), mirela))
  const [moment, kept] = [await now(), await lengthOfHistory()]
  await changeCommitment(grain, id, same, cite(known), mirela)
  expect(await lengthOfHistory()).toBe(kept)
  expect(await changesSince(moment)).toEqual({ changed: 0, added: 0, withdrawn: 0 })
})

test('what one transaction writes twice was never in between', async () => {
  const id = idOf(await recordClaim(cast.grain, said('Begun.'), cite(cast.known), cast.mirela))
  const kept = await lengthOfHistory()
  await desk.transaction(async (tx) => {
    await tx.execute(sql`update claims set text = 'In between.' where id = ${id}`)
    await tx.execute(sql`select clock_timestamp()`)
    await tx.execute(sql`update claims set text = 'At last.' where id = ${id}`)
  })
  expect(await lengthOfHistory()).toBe(kept + 1)
  const versions = await owner.execute(
    sql`select content ->> 'text' as text from record_history where relation = 'claims' and (content ->> 'id')::int = ${id}`,
  )
  expect([...versions]).toEqual([{ text: 'Begun.' }])
})

test('a moment given while something is being written reads the same when it is written', async () => {
  const id = idOf(await recordClaim(cast.grain, said('Settled.'), cite(cast.known), cast.mirela))
  const moment = await desk.transaction(async (tx) => {
    await tx.execute(sql`update claims set text = 'Written late.' where id = ${id}`)
    const clock = await readClock()
    expect(clock.settled.getTime()).toBeLessThanOrEqual(clock.now.getTime())
    return clock.settled
  })
  expect(await claimAt(moment, id)).toMatchObject({ text: 'Settled.' })
  expect(await claimAt(await now(), id)).toMatchObject({ text: 'Written late.' })
})

test('what has become of a record since: changed, added and withdrawn', async () => {
  const { grain, russia, known, mirela, joost } = cast
  const record = async (text: string) =>
    idOf(await recordClaim(grain, said(text), cite(known), mirela))
  const [one, two] = [await record('One of these.'), await record('Two of these.')]
  const promised = idOf(
    await recordCommitment(grain, promise('Dredge a river.', [russia]), cite(known), mirela),
  )
  const moment = await now()
  await changeClaim(grain, one, said('One, changed.'), cite(known), joost)
  const fresh = source('https://example.org/history/2')
  await changeClaim(grain, two, said('Two of these.'), { known: [known], fresh }, joost)
  await withdrawCommitment(grain, promised, 'It was promised by nobody.', joost)
  await record('Three of these.')
  expect(await changesSince(moment)).toEqual({ changed: 2, added: 1, withdrawn: 1 })
})

test('an agreement that was renamed has the title and titles of the moment', async () => {
  const [row] = await desk
    .select()
    .from(schema.agreements)
    .where(sql`id = ${cast.grain}`)
  const { id, ...details } = row!
  const titled = { ...details, originalTitles: [{ value: 'Ініціатива', language: 'uk' }] }
  await editAgreement(id, titled, cast.mirela)
  const moment = await now()
  await editAgreement(id, { ...titled, title: 'Another title', originalTitles: [] }, cast.mirela)
  const { agreement, instrument } = await record(moment)
  expect(agreement!.title).toBe(details.title)
  expect(instrument.titles.map(({ value }) => value)).toContain('Ініціатива')
  expect((await record(await now())).agreement!.title).toBe('Another title')
})

test('an agreement out of sight is out of sight at every moment, and so is what was said meanwhile', async () => {
  const published = await now()
  await hideAgreement(cast.grain, 'To be looked at again.', cast.mirela)
  const gone = await record(published)
  expect(gone.agreement).toBeNull()
  expect([gone.commitments, gone.timeline.said, gone.instrument.acts]).toEqual([[], [], []])
  idOf(await recordClaim(cast.grain, said('Not out yet.'), cite(cast.known), cast.mirela))
  const hidden = await now()
  await publishAgreement(cast.grain, cast.mirela)
  expect((await record(published)).timeline.said.length).toBeGreaterThan(0)
  expect((await record(hidden)).agreement).toBeNull()
  expect((await record(hidden)).timeline.said).toEqual([])
})

async function lengthOfHistory(): Promise<number> {
  const [row] = await owner.execute<{ count: number }>(
    sql`select count(*)::int as count from record_history`,
  )
  return row!.count
}

test('a cited version names who was merged since as it named them', async () => {
  const [kept, merged] = [
    await hiddenPerson('lamis-darwish', cast.mirela),
    await hiddenPerson('lamees-darwish', cast.mirela),
  ]
  const words = said('The ships sailed at noon.', { speakerId: merged, speakerLabel: null })
  idOf(await recordClaim(cast.grain, words, cite(cast.known), cast.mirela))
  const cited = await now()
  await mergeEntities(kept, merged, 'One person, two spellings.', cast.mirela)

  const speaker = async (db: typeof reader) =>
    (await listClaims({ agreementId: cast.grain }, 500, db)).find(
      ({ text }) => text === words.text,
    )!.speaker!.slug
  expect(await speaker(reader)).toBe('lamis-darwish')
  expect(await readAsRecorded(cited, speaker)).toBe('lamees-darwish')
})
