import { expect, test } from 'vitest'
import { weaknessOf } from './password-rule'

const email = 'ana@entente.example'

test.each([
  ['short', 'Use 12 characters or more.'],
  ['x'.repeat(201), 'Use 200 characters or fewer.'],
  ['abababababababab', 'Use more different characters.'],
])('%s is refused', (password, reason) => {
  expect(weaknessOf(password, email)).toBe(reason)
})

test('a password that holds the name of its account is refused', () => {
  expect(weaknessOf('my name is Mirela, truly', 'mirela@entente.example')).toMatch(/name/)
  expect(weaknessOf('an analyst reads the river', email)).toBeNull()
})

test('a plain sentence will do', () => {
  expect(weaknessOf('four rivers meet below the bridge', email)).toBeNull()
})
