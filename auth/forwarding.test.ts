import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { expect, test } from 'vitest'
import { disbelieveForwarding } from './forwarding'

test('what a request says of its own way here is not believed', async () => {
  disbelieveForwarding()
  const server = createServer((request, response) => response.end(JSON.stringify(request.headers)))
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  const answer = await fetch(`http://127.0.0.1:${port}`, {
    headers: { 'X-Forwarded-For': '192.0.2.7', 'X-Forwarded-Host': 'evil.example', 'X-Own': 'yes' },
  })
  const seen = (await answer.json()) as Record<string, string>
  server.close()
  expect(seen['x-own']).toBe('yes')
  expect(Object.keys(seen).filter((name) => name.includes('forwarded'))).toEqual([])
})
