import { randomBytes } from 'node:crypto'
import { createServer, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Print } from './print'

const shownAtOnce = 100

/**
 * Opens a door for the desk, on this machine alone and under an address nobody else knows: what
 * stands in print, and to bring it up to date now.
 * @returns its address
 */
export async function openControl(): Promise<{
  address: string
  serve(print: Print): void
  close(): void
}> {
  const secret = randomBytes(18).toString('base64url')
  let print: Print | undefined
  const server = createServer((request, response) => {
    const { pathname, searchParams } = new URL(request.url ?? '/', 'http://print')
    const wanted = `${request.method} ${pathname}`
    if (!print) return void response.writeHead(503).end()
    if (wanted === `POST /${secret}/caught-up`) return void answerWith(response, print.catchUp())
    if (wanted === `POST /${secret}/reprint`)
      return void answerWith(response, print.reprint(searchParams.get('address') ?? ''))
    if (wanted === `GET /${secret}`)
      return void answerWith(response, Promise.resolve(standing(print, searchParams)))
    response.writeHead(404).end()
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  server.unref()
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/${secret}`,
    serve: (one) => (print = one),
    close: () => server.close(),
  }
}

function standing(print: Print, asked: URLSearchParams) {
  const part = asked.get('address') ?? ''
  const all = [...print.store.all()]
  const shown = all
    .filter(({ address }) => address.includes(part))
    .toSorted((a, b) => (a.printedAt < b.printedAt ? 1 : -1))
  const from = Number(asked.get('from') ?? 0)
  return {
    pages: all.length,
    bytes: all.reduce((sum, { sent }) => sum + sent, 0),
    waiting: print.waiting(),
    asked: print.press.asked(),
    kept: [...print.store.allKept()].length,
    found: shown.length,
    shown: shown
      .slice(from, from + shownAtOnce)
      .map(({ address, printedAt, why, size, sent }) => ({ address, printedAt, why, size, sent })),
  }
}
export type Standing = ReturnType<typeof standing>

async function answerWith(response: ServerResponse, answer: Promise<unknown>) {
  try {
    response
      .writeHead(200, { 'content-type': 'application/json' })
      .end(JSON.stringify((await answer) ?? {}))
  } catch {
    response.writeHead(503).end()
  }
}
