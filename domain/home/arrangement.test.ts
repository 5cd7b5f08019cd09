import { describe, expect, it } from 'vitest'
import { standingStories, unarranged } from './arrangement'
import { bandsOf } from './bands'
import { isSameArrangement } from './same-arrangement'
import { readSectionKey, sectionKey } from './section-key'
import { readUntil, typedUntil } from './until'

it('lets a story fall out when its time has come', () => {
  const stories = [
    { articleId: 1, until: '2026-11-24T18:00:00.000Z' },
    { articleId: 2, until: null },
  ]
  expect(standingStories(stories, new Date('2026-11-24T17:59:59Z'))).toEqual([1, 2])
  expect(standingStories(stories, new Date('2026-11-24T18:00:00Z'))).toEqual([2])
})

describe('the time a story stays until', () => {
  it('is read as UTC, with a space or a T before the clock', () => {
    expect(readUntil('2026-11-30T18:05')).toEqual({ until: '2026-11-30T18:05:00.000Z' })
    expect(readUntil('2026-11-30 18:05')).toEqual({ until: '2026-11-30T18:05:00.000Z' })
    expect(readUntil('')).toEqual({ until: null })
    expect(typedUntil('2026-11-30T18:05:00.000Z')).toBe('2026-11-30 18:05')
  })

  it.each(['tomorrow', '2026-02-30T10:00', '2026-11-30', '2026-11-30T25:00', '30.11.2026 18:00'])(
    'is not %s',
    (typed) => expect(readUntil(typed)).toHaveProperty('fault'),
  )
})

it('names every section so that a form can send it back', () => {
  for (const section of [
    ...unarranged.sections,
    { kind: 'dispute', agreementId: 4 } as const,
    { kind: 'agreement', agreementId: 12 } as const,
    { kind: 'subject', subject: 'water: rivers' } as const,
  ])
    expect(readSectionKey(sectionKey(section))).toEqual(section)
  for (const key of ['', 'agreement', 'agreement:0', 'agreement:1x', 'subject:', 'corrections'])
    expect(readSectionKey(key)).toBeNull()
})

it('sets two narrow sections side by side where they follow each other, and keeps the order', () => {
  const kinds = (...list: string[]) => bandsOf(list.map((kind) => ({ kind })))
  const shown = (bands: { kind: string }[][]) => bands.map((band) => band.map(({ kind }) => kind))
  expect(shown(kinds('week', 'deadlines', 'latest'))).toEqual([['week', 'deadlines'], ['latest']])
  expect(shown(kinds('week', 'latest', 'deadlines'))).toEqual([['week'], ['latest'], ['deadlines']])
})

it('knows two arrangements that make the same page', () => {
  const stories = [{ articleId: 1, until: null }]
  expect(isSameArrangement(unarranged, structuredClone(unarranged))).toBe(true)
  expect(isSameArrangement(unarranged, { ...unarranged, stories })).toBe(false)
  expect(
    isSameArrangement(unarranged, {
      ...unarranged,
      sections: unarranged.sections.toReversed(),
    }),
  ).toBe(false)
})
