import { expect, test } from 'vitest'
import { explained, tooOld } from './refusals'
import { Stop } from './stop'

const address = 'postgres://ana:a%20password@db.example:5432/entente'
const refusal = (code: string, message = 'what the server said') =>
  Object.assign(new Error(message), { code })
const sentence = (error: unknown) => {
  const stop = explained(error, address, 'DATABASE_URL')
  return stop instanceof Stop ? stop.message : null
}

test.each([
  ['ECONNREFUSED', 'Nothing answers at db.example:5432'],
  ['CONNECT_TIMEOUT', 'does not answer within ten seconds'],
  ['28P01', 'refuses the password of "ana" in DATABASE_URL'],
  ['3D000', 'There is no database "entente"'],
  ['42501', 'docs/operations.md'],
])('%s is told in words', (code, words) => {
  expect(sentence(refusal(code))).toContain(words)
})

test('a refusal inside a failed query is found', () => {
  const error = new Error('Failed query', {
    cause: refusal('42501', 'permission denied to create role'),
  })
  expect(sentence(error)).toContain('permission denied to create role')
})

test('the password is never told', () => {
  for (const code of ['ECONNREFUSED', '28P01', '3D000', '42501']) {
    expect(sentence(refusal(code))).not.toMatch(/a password|a%20password/)
  }
})

test('what has no sentence stays the surprise it is', () => {
  expect(sentence(refusal('XX000'))).toBeNull()
})

test('a server is refused before version 15, and not from it on', () => {
  expect(tooOld(140_022)).toBe('This PostgreSQL is version 14; Entente needs 15 or newer.')
  expect(tooOld(90_624)).toContain('version 9')
  expect(tooOld(150_000)).toBeNull()
  expect(tooOld(180_001)).toBeNull()
})
