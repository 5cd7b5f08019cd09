import fc from 'fast-check'
import { expect, it } from 'vitest'
import { datePrecisions } from '../dates/date-with-precision'
import { lastDayOf } from '../dates/format-date'
import { deadlineOn, type Dated } from './deadline'
import { disputeOn, type Voice } from './dispute'
import type { LegalAct } from './legal-acts'
import { legalStatuses, legalStatusOn } from './legal-status'
import { partyStatusNames } from './party-status'
import { actTypes, assessmentLevels, fulfilments, stances } from './vocabulary'

// The same cases at every run.
const check = { seed: 19_032_023, numRuns: 500 }

const day = fc
  .integer({ min: 0, max: 3000 })
  .map((offset) => new Date(Date.UTC(2018, 0, 1 + offset)).toISOString().slice(0, 10))
const dated = fc.record({ on: day, precision: fc.constantFrom(...datePrecisions) })
const partyOf = fc.constantFrom(1, 2, 3)
const parties = fc
  .constantFrom(2, 3)
  .map((count) =>
    ['Iran', 'Iraq', 'Algeria'].slice(0, count).map((name, index) => ({ id: index + 1, name })),
  )
const act: fc.Arbitrary<LegalAct> = fc
  .tuple(
    dated,
    fc.constantFrom(...actTypes),
    fc.option(partyOf),
    fc.option(day),
    fc.boolean(),
    fc.option(fc.constantFrom('signature' as const, 'ratification' as const)),
  )
  .map(([when, type, partyId, untilOn, contested, undoes]) => ({
    ...when,
    type,
    partyId,
    untilOn: untilOn && untilOn >= when.on ? untilOn : null,
    contested,
    undoes: type === 'withdrawal' && partyId !== null ? undoes : null,
  }))
const acts = fc.array(act, { maxLength: 9 })

const assessment = fc.record({ asOf: day, level: fc.constantFrom(...assessmentLevels) })
const extension = fc
  .tuple(dated, dated, fc.option(fc.constantFrom('Iran', 'Iraq')))
  .map(([on, dueOn, by]) => ({ ...on, dueOn, by }))
const deadlines: fc.Arbitrary<Dated> = fc.record({
  due: fc.option(dated),
  extensions: fc.array(extension, { maxLength: 3 }),
  assessments: fc.uniqueArray(assessment, { maxLength: 4, selector: ({ asOf }) => asOf }),
})
const speaker = fc.constantFrom(1, 2, 3).map((id) => ({ id, name: `Speaker ${id}` }))
const claims: fc.Arbitrary<Voice[]> = fc
  .array(
    fc.tuple(
      dated,
      speaker,
      fc.constantFrom(...stances),
      fc.option(fc.constantFrom(...fulfilments)),
    ),
    { maxLength: 8 },
  )
  .map((list) =>
    list.map(([when, who, stance, fulfilment], id) => ({
      ...when,
      id,
      speaker: who,
      speakerLabel: null,
      onBehalfOf: null,
      stance,
      fulfilment,
    })),
  )

const turned = <Item>(items: Item[], by: number) => {
  const at = items.length ? by % items.length : 0
  return [...items.slice(at), ...items.slice(0, at)].toReversed()
}

it('gives one legal status whatever the order of the acts', () => {
  fc.assert(
    fc.property(acts, parties, day, fc.nat(9), (list, of, on, by) => {
      const status = legalStatusOn({ acts: list, parties: of }, on)
      expect(legalStatusOn({ acts: turned(list, by), parties: of }, on)).toEqual(status)
    }),
    check,
  )
})

it('answers for a day without what was done later', () => {
  fc.assert(
    fc.property(acts, parties, day, act, (list, of, on, later) => {
      fc.pre(lastDayOf(later) > on && list.length > 0)
      const before = legalStatusOn({ acts: list, parties: of }, on)
      expect(legalStatusOn({ acts: [...list, later], parties: of }, on)).toEqual(before)
    }),
    check,
  )
})

it('reaches every status, of an agreement and of a party', () => {
  const [statuses, ofParties] = [new Set<string>(), new Set<string>()]
  const supersededBy = [{ title: 'a later one', on: '2024-06-01', precision: 'day' as const }]
  fc.assert(
    fc.property(acts, parties, day, (list, of, on) => {
      const answer = legalStatusOn({ acts: list, parties: of, supersededBy }, on)
      statuses.add(answer.status)
      answer.parties.forEach(({ status }) => ofParties.add(status))
    }),
    { ...check, numRuns: 5000 },
  )
  expect([...statuses].toSorted()).toEqual([...legalStatuses].toSorted())
  expect([...ofParties].toSorted()).toEqual([...partyStatusNames].toSorted())
})

it('gives one state of a deadline whatever the order, and none that later facts change', () => {
  fc.assert(
    fc.property(deadlines, day, fc.nat(9), assessment, (record, on, by, later) => {
      const state = deadlineOn(record, on)
      const { due, extensions = [], assessments } = record
      const other = {
        due,
        extensions: turned(extensions, by),
        assessments: turned(assessments, by),
      }
      expect(deadlineOn(other, on)).toEqual(state)
      fc.pre(later.asOf > on)
      expect(deadlineOn({ ...record, assessments: [...assessments, later] }, on)).toEqual(state)
    }),
    check,
  )
})

it('finds one dispute whatever the order, never of one voice, and none that later words change', () => {
  fc.assert(
    fc.property(claims, day, fc.nat(9), (list, on, by) => {
      const dispute = disputeOn(list, on)
      expect(disputeOn(turned(list, by), on)).toEqual(dispute)
      expect(dispute).toEqual(
        disputeOn(
          list.filter((one) => lastDayOf(one) <= on),
          on,
        ),
      )
      expect(new Set(dispute.map((one) => one.speaker!.id)).size).not.toBe(1)
    }),
    check,
  )
})
