import { expect, it } from 'vitest'
import { shortened } from './shortened'

it('cuts a long text at a word and says that it goes on', () => {
  expect(shortened('Iraq disarms the groups', 40)).toBe('Iraq disarms the groups')
  expect(shortened('Iraq disarms the groups, and moves them', 25)).toBe('Iraq disarms the groups…')
  expect(shortened('a'.repeat(30), 10)).toBe(`${'a'.repeat(10)}…`)
})
