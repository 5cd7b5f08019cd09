import { beforeEach, expect, it } from 'vitest'
import { answer, problem } from './answer'
import { readAfter, readNumber } from './asked'

const ask = (headers: Record<string, string> = {}) =>
  answer(new Request('https://entente.example/api/v1/agreements', { headers }), { count: 3 })

beforeEach(() => {
  process.env.SITE_URL = 'https://entente.example'
})

it('answers pages of other sites too, with the version of the interface', async () => {
  const given = ask()
  expect(given.headers.get('access-control-allow-origin')).toBe('*')
  expect(await given.json()).toEqual({ version: 1, count: 3 })
})

it('is not sent again to one who holds it', () => {
  const etag = ask().headers.get('etag')!
  expect(ask({ 'If-None-Match': etag }).status).toBe(304)
  expect(ask({ 'If-None-Match': '"another"' }).status).toBe(200)
})

it('says in words what is wrong, and keeps no such answer', async () => {
  const given = problem(400, 'This is no day to ask for', 'There is no 30 February.')
  expect(given.status).toBe(400)
  expect(given.headers.get('content-type')).toContain('application/problem+json')
  expect(given.headers.get('cache-control')).toBe('no-store')
  expect(await given.json()).toEqual({
    type: 'https://entente.example/about/data#errors',
    title: 'This is no day to ask for',
    status: 400,
    detail: 'There is no 30 February.',
  })
})

it('reads how much of a list is asked for, and from where', () => {
  const sizes = { otherwise: 100, most: 200 }
  const size = (query: string) => readNumber(new URLSearchParams(query), 'limit', sizes)
  expect([size(''), size('limit=7'), size('limit=200')]).toEqual([100, 7, 200])
  for (const wrong of ['0', '201', '-1', '7.5', 'ten', ''])
    expect(size(`limit=${wrong}`)).toBeNull()

  const after = (query: string) => readAfter(new URLSearchParams(query))
  expect(after('')).toBeUndefined()
  expect(after('after=2023-10-02.63')).toEqual({ on: '2023-10-02', id: 63 })
  for (const wrong of ['63', '2023-02-30.63', '2023-10-02.', "2023-10-02.6'"])
    expect(after(new URLSearchParams({ after: wrong }).toString())).toBeNull()
})
