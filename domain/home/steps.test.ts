import { describe, expect, it } from 'vitest'
import { mostStories, unarranged, type Arrangement } from './arrangement'
import { sectionKey } from './section-key'
import { afterStep } from './steps'

const story = (articleId: number, until: string | null = null) => ({ articleId, until })
const arranged: Arrangement = {
  stories: [story(1), story(2, '2026-12-01T18:00:00.000Z'), story(3)],
  sections: [{ kind: 'latest' }, { kind: 'dispute', agreementId: null }],
}
const nothing = { story: null, section: '' }
const ids = ({ stories }: Arrangement) => stories.map(({ articleId }) => articleId)
const keys = ({ sections }: Arrangement) => sections.map(sectionKey)

describe('one step on an arrangement', () => {
  it('moves a story up or down with the time it stays until', () => {
    const up = afterStep(arranged, 'story up 1', nothing)
    expect(ids(up)).toEqual([2, 1, 3])
    expect(up.stories[0]).toEqual(story(2, '2026-12-01T18:00:00.000Z'))
    expect(ids(afterStep(arranged, 'story down 0', nothing))).toEqual([2, 1, 3])
  })

  it('leaves the first and the last where they are', () => {
    expect(ids(afterStep(arranged, 'story up 0', nothing))).toEqual([1, 2, 3])
    expect(ids(afterStep(arranged, 'story down 2', nothing))).toEqual([1, 2, 3])
  })

  it('takes one out', () => {
    expect(ids(afterStep(arranged, 'story out 1', nothing))).toEqual([1, 3])
    expect(keys(afterStep(arranged, 'section out 0', nothing))).toEqual(['dispute'])
  })

  it('puts a new story first or last, and one that is there already in its new place alone', () => {
    const added = { ...nothing, story: story(9) }
    expect(ids(afterStep(arranged, 'story lead', added))).toEqual([9, 1, 2, 3])
    expect(ids(afterStep(arranged, 'story add', added))).toEqual([1, 2, 3, 9])
    expect(ids(afterStep(arranged, 'story lead', { ...nothing, story: story(3) }))).toEqual([
      3, 1, 2,
    ])
  })

  it('holds no more stories than there are places', () => {
    const full = { ...arranged, stories: Array.from({ length: mostStories }, (_, i) => story(i)) }
    const after = afterStep(full, 'story lead', { ...nothing, story: story(99) })
    expect(after.stories).toHaveLength(mostStories)
    expect(ids(after)[0]).toBe(99)
  })

  it('adds a section once, and shows one dispute only', () => {
    const add = (section: string) =>
      keys(afterStep(arranged, 'section add', { ...nothing, section }))
    expect(add('agreement:4')).toEqual(['latest', 'dispute', 'agreement:4'])
    expect(add('subject:water')).toEqual(['latest', 'dispute', 'subject:water'])
    expect(add('latest')).toEqual(['dispute', 'latest'])
    expect(add('dispute:7')).toEqual(['latest', 'dispute:7'])
    expect(add('weather')).toEqual(['latest', 'dispute'])
  })

  it('begins anew, and does nothing on words that are no step', () => {
    expect(afterStep(arranged, 'clear', nothing)).toEqual(unarranged)
    for (const step of ['save', 'story up 7', 'story sideways 1', 'section up -1', ''])
      expect(afterStep(arranged, step, nothing)).toEqual(arranged)
  })
})
