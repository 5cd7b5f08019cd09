import { DrizzleQueryError } from 'drizzle-orm/errors'
import { expect, test } from 'vitest'
import { describedError } from './described-error'

test('a failed query is told with its cause and without the values it was sent with', () => {
  const refusal = Object.assign(new Error('permission denied for table staff'), { code: '42501' })
  const error = new DrizzleQueryError(
    'select id from staff where email = $1 and password_hash = $2',
    ['ana@entente.example', 'a hash\nof two lines'],
    refusal,
  )
  const described = describedError(error)
  expect(described).toMatchObject({
    message: expect.stringContaining('where email = $1'),
    stack: expect.stringContaining('described-error.test.ts'),
    cause: { message: 'permission denied for table staff', code: '42501' },
  })
  expect(JSON.stringify(described)).not.toMatch(/ana@entente|a hash|two lines/)
})

test('whatever is thrown can be described', () => {
  expect(describedError('just words')).toEqual({ type: 'string', message: 'just words' })
  expect(describedError(undefined)).toEqual({ type: 'undefined', message: 'undefined' })
})

test('causes that go in a circle come to an end', () => {
  const error = new Error('first')
  error.cause = new Error('second', { cause: error })
  expect(JSON.stringify(describedError(error)).length).toBeLessThan(10_000)
})
