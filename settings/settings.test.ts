import { expect, test } from 'vitest'
import { readSettings } from './settings'

test('with nothing set, every setting has its default', () => {
  expect(readSettings({})).toMatchObject({
    settings: { PORT: 3000, ENTENTE_DATA: 'data', LOAD_DEMO: false, LOG_LEVEL: 'info' },
  })
})

test('an empty value counts as not given', () => {
  expect(readSettings({ DATABASE_URL: '', PORT: ' ' })).toMatchObject({ settings: { PORT: 3000 } })
})

test('every fault is told at once, each in a sentence that names its setting', () => {
  const result = readSettings({
    DATABASE_URL: 'mysql://localhost/x',
    PORT: '99999',
    SITE_URL: 'javascript:alert(1)',
    LOAD_DEMO: 'maybe',
    AUTH_SECRET: 'short',
  })
  if (!('faults' in result)) throw new Error('the faults were accepted')
  expect(result.faults).toHaveLength(5)
  for (const name of ['DATABASE_URL', 'PORT', 'SITE_URL', 'LOAD_DEMO', 'AUTH_SECRET']) {
    expect(result.faults.some((fault) => fault.startsWith(name))).toBe(true)
  }
})

test("a database of one's own needs a secret of one's own", () => {
  expect(readSettings({ DATABASE_URL: 'postgres://me@localhost/entente' })).toEqual({
    faults: [expect.stringContaining('AUTH_SECRET is missing')],
  })
})

test('the site address loses its closing slash', () => {
  expect(readSettings({ SITE_URL: 'https://entente.example/' })).toMatchObject({
    settings: { SITE_URL: 'https://entente.example' },
  })
})
