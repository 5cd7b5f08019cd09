import { and, eq, sql } from 'drizzle-orm'
import { expect, test } from 'vitest'
import {
  citations,
  claims,
  commitmentParties,
  eventActors,
  events,
  mentions,
  offices,
  participations,
  tenures,
} from '../schema/index'
import { cite, idOf, lastAudit, recordCast } from '../testing/record-cast'
import { merging } from '../testing/merging'
import { testDatabase } from '../testing/test-database'
import { undoMerge } from '../mutations/merges'
import { addName } from '../mutations/names'
import { recordParticipation, withdrawParticipation } from '../mutations/participations'

const { desk } = testDatabase()
const cast = recordCast(desk)
const { mergeOf, person, organization, wholeRecord } = merging(desk, cast)

test('what both have stands once, with the sources of both, and twice again after the undoing', async () => {
  const [a, b] = [await organization('League One'), await organization('League 1')]
  const part = (entityId: number, source: number, note: string | null) =>
    recordParticipation(
      cast.grain,
      { entityId, role: 'observer', position: 7, note },
      cite(source),
      cast.mirela,
    )
  const [other] = await desk.execute<{ id: number }>(
    sql`select id from sources where id <> ${cast.known} limit 1`,
  )
  const standing = idOf(await part(a, cast.known, null))
  const doubled = idOf(await part(b, other!.id, 'It sat at the back.'))
  const [event] = await desk.select({ id: events.id }).from(events).limit(1)
  const [commitment] = await desk.execute<{ id: number }>(sql`select id from commitments limit 1`)
  const [edition] = await desk.execute<{ id: number }>(sql`select id from editions limit 1`)
  for (const entityId of [a, b]) {
    await desk.insert(eventActors).values({ eventId: event!.id, entityId })
    await desk
      .insert(commitmentParties)
      .values({ commitmentId: commitment!.id, entityId, side: 'obligor' })
    await desk
      .insert(mentions)
      .values({ editionId: edition!.id, entityId, words: [`League ${entityId}`], confirmed: true })
    await addName(
      entityId,
      { value: 'The League', kind: 'common', language: 'en', script: 'Latn' },
      cast.mirela,
    )
  }
  const before = await wholeRecord()
  const { id } = await mergeOf(a, b)

  const parts = await desk
    .select()
    .from(participations)
    .where(and(eq(participations.entityId, a)))
  expect(parts.find((one) => one.id === standing)).toMatchObject({
    withdrawnAt: null,
    note: 'It sat at the back.',
  })
  expect(parts.find((one) => one.id === doubled)?.withdrawnAt).not.toBeNull()
  const cited = await desk
    .select({ id: citations.sourceId })
    .from(citations)
    .where(eq(citations.participationId, standing))
  expect(new Set(cited.map((one) => one.id))).toEqual(new Set([cast.known, other!.id]))
  expect(
    await desk.select({ words: mentions.words }).from(mentions).where(eq(mentions.entityId, a)),
  ).toEqual([{ words: [`League ${a}`, `League ${b}`].toSorted() }])
  expect(await desk.select().from(eventActors).where(eq(eventActors.entityId, a))).toHaveLength(1)

  await undoMerge(id, cast.mirela)
  expect(await wholeRecord()).toEqual(before)
})

test('facts on record twice become one, offices of one title too', async () => {
  const [a, b] = [await person('Twice On Record'), await person('Twice Onrecord')]
  const [orgA, orgB] = [await organization('Bureau of Tides'), await organization('Tides Bureau')]
  const officeOf = async (organizationId: number) =>
    (
      await desk
        .insert(offices)
        .values({ title: 'Keeper of tides', organizationId })
        .returning({ id: offices.id })
    )[0]!.id
  const [officeA, officeB] = [await officeOf(orgA), await officeOf(orgB)]
  for (const personId of [a, b])
    await desk.insert(tenures).values({
      personId,
      officeId: personId === a ? officeA : officeB,
      fromOn: '2020-01-01',
      fromPrecision: 'day',
    })
  const before = await wholeRecord()
  const offs = await mergeOf(orgA, orgB)
  const people = await mergeOf(a, b)
  const held = await desk.select().from(tenures).where(eq(tenures.personId, a))
  expect(held.map(({ officeId }) => officeId)).toEqual([officeA, officeA])
  expect(held.filter(({ withdrawnAt }) => withdrawnAt === null)).toHaveLength(1)
  await undoMerge(people.id, cast.mirela)
  await undoMerge(offs.id, cast.mirela)
  expect(await wholeRecord()).toEqual(before)
})

test('what an editor has changed since stays where it is, and is named', async () => {
  const [a, b, c] = [
    await person('Speaker Kept'),
    await person('Speaker Merged'),
    await person('Somebody Else'),
  ]
  const [agreement] = await desk.execute<{ id: number }>(sql`select id from agreements limit 1`)
  const claim = async (text: string) =>
    (
      await desk
        .insert(claims)
        .values({
          agreementId: agreement!.id,
          speakerId: b,
          stance: 'asserts',
          text,
          on: '2024-01-01',
          precision: 'day',
        })
        .returning({ id: claims.id })
    )[0]!.id
  const [moved, back] = [await claim('The tide was high.'), await claim('The tide was low.')]
  const part = idOf(
    await recordParticipation(
      cast.grain,
      { entityId: b, role: 'witness', position: 0, note: null },
      cite(cast.known),
      cast.mirela,
    ),
  )
  const { id } = await mergeOf(a, b)
  await desk.update(claims).set({ speakerId: c }).where(eq(claims.id, moved))
  await withdrawParticipation(cast.grain, part, 'It was another.', cast.mirela)
  const undone = await undoMerge(id, cast.mirela)
  expect(undone).toMatchObject({ stayed: ['Claims made: The tide was high.'] })
  const speakers = await desk
    .select({ id: claims.id, speakerId: claims.speakerId })
    .from(claims)
    .where(sql`${claims.id} in (${moved}, ${back})`)
  expect(speakers).toEqual(
    expect.arrayContaining([
      { id: moved, speakerId: c },
      { id: back, speakerId: b },
    ]),
  )
  const [row] = await desk.select().from(participations).where(eq(participations.id, part))
  expect(row).toMatchObject({ entityId: b, withdrawalReason: 'It was another.' })
  expect(await lastAudit(desk)).toMatchObject({
    verb: 'entity.merge-undone',
    subjectId: a,
    detail: { mergedId: b, stayed: ['Claims made: The tide was high.'] },
  })
})
