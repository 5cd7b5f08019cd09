import { expect, test } from './test'

const api = '/api/v1/agreements'
const border = `${api}/iran-iraq-border-security-2023`

type Commitment = { statement: string; answer: string; level: string | null }
type Answer = {
  version: number
  legalStatus: { answer: string }
  commitments: Commitment[]
  links: Record<string, string | null>
}

test('an agreement answers for a day what its page does, to pages of other sites too', async ({
  request,
}) => {
  const answer = await request.get(`${border}?on=2023-11-15`)
  expect(answer.headers()['access-control-allow-origin']).toBe('*')
  const body = (await answer.json()) as Answer
  expect(body.version).toBe(1)
  expect(body.legalStatus.answer).toBe('On 15 November 2023: signed on 19 March 2023.')
  const disarm = body.commitments.find(({ statement }) => statement.startsWith('Iraq disarms'))!
  expect(disarm.level).toBe('intermediate')
  expect(disarm.answer).toMatch(/^Overdue by 57 days on 15 November 2023; .*Iraq says only in part/)

  const again = await request.get(`${border}?on=2023-11-15`, {
    headers: { 'If-None-Match': answer.headers().etag! },
  })
  expect(again.status()).toBe(304)
})

test('a request that cannot be answered is told why', async ({ request }) => {
  for (const [path, status, words] of [
    [`${border}?on=2023-02-30`, 400, 'no day of the calendar'],
    [`${border}?on=2190-01-01`, 400, 'has not come yet'],
    [`${api}/never-signed`, 404, 'No agreement on the record'],
    [`${api}/never-signed/claims`, 404, 'No agreement on the record'],
    [`${api}?limit=5000`, 400, 'from 1 to 200'],
    [`${border}/claims?after=yesterday`, 400, 'the link to the next page'],
  ] as const) {
    const answer = await request.get(path)
    expect(answer.status(), path).toBe(status)
    expect(answer.headers()['content-type']).toContain('application/problem+json')
    expect(((await answer.json()) as { detail: string }).detail).toContain(words)
  }
})

test('the lists lead from page to page to their end', async ({ request }) => {
  for (const [first, kind] of [
    [`${api}?limit=7`, 'agreements'],
    [`${border}/claims?limit=20`, 'claims'],
    [`${border}/events?limit=20`, 'events'],
  ] as const) {
    const seen: string[] = []
    let next: string | null = first
    while (next) {
      const body = (await (await request.get(next)).json()) as Record<string, object[]> & Answer
      seen.push(...body[kind]!.map((one) => JSON.stringify(one)))
      next = body.links.next ?? null
    }
    expect(seen.length, kind).toBeGreaterThan(7)
    expect(new Set(seen).size).toBe(seen.length)
  }
})

test('the page on data names every request, and its examples answer', async ({ page }) => {
  await page.goto('/about/data')
  const examples = await page.getByRole('link', { name: 'Example' }).all()
  expect(examples).toHaveLength(4)
  for (const example of examples) {
    const answer = await page.request.get((await example.getAttribute('href'))!)
    expect(answer.status()).toBe(200)
  }
})
