import fc from 'fast-check'
import { expect, it } from 'vitest'
import { datePrecisions } from '../dates/date-with-precision'
import { changesByDay } from './change-days'
import { changesBetween, deadline, isUnchanged } from './changes'
import { assessmentOn, disputesOn, scoreOn, type DatedRecord } from './dated-record'
import { legalStatusOn } from './legal-status'
import { actTypes, assessmentLevels, fulfilments, stances } from './vocabulary'

// The same cases at every run.
const check = { seed: 20_092_023, numRuns: 300 }

const day = fc
  .integer({ min: 0, max: 1500 })
  .map((offset) => new Date(Date.UTC(2020, 0, 1 + offset)).toISOString().slice(0, 10))
const dated = fc.record({ on: day, precision: fc.constantFrom(...datePrecisions) })
const parties = ['Iran', 'Iraq', 'Algeria'].map((name, at) => ({ id: at + 1, name }))
const party = fc.constantFrom(...parties)
const numbered = <Fact extends object>(facts: Fact[]) =>
  facts.map((one, at) => ({ ...one, id: at + 1 }))

const act = fc
  .tuple(dated, fc.constantFrom(...actTypes), fc.option(party), fc.option(day), fc.boolean())
  .map(([when, type, of, until, contested]) => ({
    ...{ ...when, type, partyId: of?.id ?? null, party: of, contested, undoes: null },
    untilOn: until && until >= when.on ? until : null,
  }))
const extension = fc.record({
  on: day,
  precision: fc.constant('day' as const),
  dueOn: dated,
  by: fc.option(fc.constantFrom('Iran', 'Iraq')),
})
const assessment = fc.record({ asOf: day, level: fc.constantFrom(...assessmentLevels) })
const commitment = fc.record({
  statement: fc.constant('Iraq disarms the armed groups.'),
  due: fc.option(dated),
  extensions: fc
    .uniqueArray(extension, { maxLength: 3, selector: ({ on }) => on })
    .map((list) => numbered(list)),
  assessments: fc.array(assessment, { maxLength: 4 }).map((list) => numbered(list)),
})
const claim = fc
  .tuple(
    dated,
    party,
    fc.constantFrom(...stances),
    fc.option(fc.constantFrom(...fulfilments)),
    fc.nat(2),
  )
  .map(([when, speaker, stance, fulfilment, about]) => ({
    ...{ ...when, speaker, speakerLabel: null, onBehalfOf: null, stance, fulfilment },
    ...{ commitmentId: about || null, eventId: null },
  }))
const event = dated.map((when) => ({
  ...when,
  headline: 'A meeting',
  modality: 'occurred' as const,
}))

const records: fc.Arbitrary<DatedRecord> = fc.record({
  parties: fc.constantFrom(parties.slice(0, 2), parties),
  acts: fc.array(act, { maxLength: 6 }).map((list) => numbered(list)),
  commitments: fc.array(commitment, { maxLength: 3 }).map((list) => numbered(list)),
  claims: fc.array(claim, { maxLength: 8 }).map((list) => numbered(list)),
  events: fc.array(event, { maxLength: 3 }).map((list) => numbered(list)),
})
const days = (many: number) =>
  fc.array(day, { minLength: many, maxLength: many }).map((list) => list.toSorted())

it('tells nothing of one day', () => {
  fc.assert(
    fc.property(records, day, (record, on) => {
      expect(isUnchanged(changesBetween(record, on, on))).toBe(true)
    }),
    check,
  )
})

it('never disagrees with what the record answers on either day', () => {
  fc.assert(
    fc.property(records, days(2), (record, [from, to]) => {
      const changes = changesBetween(record, from!, to!)
      const answers = [legalStatusOn(record, from!), legalStatusOn(record, to!)]
      expect([changes.status?.from ?? answers[0], changes.status?.to ?? answers[1]]).toEqual(
        answers,
      )
      expect(changes.status === null).toBe(
        answers[0]!.status === answers[1]!.status &&
          answers[0]!.contested === answers[1]!.contested,
      )
      for (const one of record.commitments) {
        const told = changes.levels.find(({ commitment: { id } }) => id === one.id)
        const [was, is] = [assessmentOn(one, from!), assessmentOn(one, to!)].map((a) => a?.level)
        expect(told === undefined).toBe(was === is)
        const passed = changes.passed.some(({ commitment: { id } }) => id === one.id)
        const late = [from!, to!].map((on) => deadline(one, on).state === 'overdue')
        expect(passed).toBe(!late[0] && late[1])
      }
      for (const matter of ['agreement', 'commitment-1', 'commitment-2'] as const) {
        const [was, is] = [from!, to!].map((on) => disputesOn(record, on).has(matter))
        expect(changes.disputes.some((one) => one.matter === matter)).toBe(!was && is)
        expect(changes.settled.some((one) => one.matter === matter)).toBe(was && !is)
      }
    }),
    check,
  )
})

it('leads from the first day over the second to the third', () => {
  fc.assert(
    fc.property(records, days(3), (record, [a, b, c]) => {
      const [first, second, whole] = [
        changesBetween(record, a!, b!),
        changesBetween(record, b!, c!),
        changesBetween(record, a!, c!),
      ]
      const statusAt = legalStatusOn(record, b!).status
      expect(first.status?.to.status ?? legalStatusOn(record, a!).status).toBe(statusAt)
      const end = second.status?.to.status ?? statusAt
      expect(whole.status?.to.status ?? legalStatusOn(record, a!).status).toBe(end)
      const keys = (facts: { id: number }[]) =>
        facts.map(({ id }) => id).toSorted((one, other) => one - other)
      for (const kind of ['acts', 'events', 'claims', 'moved'] as const)
        expect(keys([...first[kind], ...second[kind]])).toEqual(keys(whole[kind]))
    }),
    check,
  )
})

it('tells the same whatever the order of the facts', () => {
  fc.assert(
    fc.property(records, days(2), (record, [from, to]) => {
      const turned: DatedRecord = {
        parties: record.parties,
        acts: record.acts.toReversed(),
        commitments: record.commitments.toReversed().map((one) => ({
          ...one,
          extensions: one.extensions.toReversed(),
          assessments: one.assessments.toReversed(),
        })),
        claims: record.claims.toReversed(),
        events: record.events.toReversed(),
      }
      const plain = (changes: ReturnType<typeof changesBetween>) => ({
        ...changes,
        levels: changes.levels.map((one) => ({ ...one, commitment: one.commitment.id })),
        moved: changes.moved.map((one) => ({ ...one, commitment: one.commitment.id })),
        passed: changes.passed.map((one) => ({ ...one, commitment: one.commitment.id })),
      })
      const given = plain(changesBetween(record, from!, to!))
      expect(plain(changesBetween(turned, from!, to!))).toEqual(given)
    }),
    check,
  )
})

it('misses no day on which something changed', () => {
  fc.assert(
    fc.property(records, days(2), (record, [from, to]) => {
      const steps = changesByDay(record, from!, to!).toReversed()
      const last = steps.findLast(({ score }) => score)?.score?.to ?? scoreOn(record, from!)
      expect(last?.strict).toBe(scoreOn(record, to!)?.strict)
      const status = steps.findLast((one) => one.status)?.status?.to ?? legalStatusOn(record, from!)
      expect(status.status).toBe(legalStatusOn(record, to!).status)
      const late = (one: DatedRecord['commitments'][number], on: string) =>
        deadline(one, on).state === 'overdue'
      for (const one of record.commitments) {
        if (late(one, from!) || !late(one, to!)) continue
        expect(steps.some(({ passed }) => passed.some((p) => p.commitment.id === one.id))).toBe(
          true,
        )
      }
    }),
    check,
  )
})
