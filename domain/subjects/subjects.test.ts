import { expect, it } from 'vitest'
import { subjectsOf, subjectSlug } from './subjects'

const about = (id: number, ...subjects: string[]) => ({ id, subjects })

it('puts agreements under each subject they name, by name', () => {
  const subjects = subjectsOf([about(1, 'water', 'borders'), about(2, 'borders')])
  expect(subjects.map(({ slug, agreements }) => [slug, agreements.map(({ id }) => id)])).toEqual([
    ['borders', [1, 2]],
    ['water', [1]],
  ])
})

it('takes two spellings for one subject, called as most agreements call it', () => {
  const [only, ...others] = subjectsOf([
    about(1, 'Cease-fire'),
    about(2, 'cease-fire'),
    about(3, 'cease-fire', 'Cease fire'),
  ])
  expect(others).toEqual([])
  expect(only).toMatchObject({
    slug: 'cease-fire',
    name: 'cease-fire',
    spellings: ['cease-fire', 'Cease fire', 'Cease-fire'],
  })
  expect(only!.agreements.map(({ id }) => id)).toEqual([1, 2, 3])
})

it('has an address for words in any script, and none for signs alone', () => {
  expect(subjectSlug('river frontier (Shatt al-Arab / Arvand Rud)')).toBe(
    'river-frontier-shatt-al-arab-arvand-rud',
  )
  expect(subjectSlug('خلع سلاح')).toMatch(/^[a-z0-9-]+$/)
  expect(subjectSlug('–')).toBeNull()
  expect(subjectsOf([about(1, '–', '')])).toEqual([])
})
