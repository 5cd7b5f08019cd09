import type { IncomingMessage, ServerResponse } from 'node:http'
import Negotiator from 'negotiator'
import type { Sheet } from '../sheet'
import type { Printed, Store, Writing } from '../store'

const encodings = { plain: 'identity', gzip: 'gzip', br: 'br' } as const
const writingOf = { identity: 'plain', gzip: 'gzip', br: 'br' } as const

/**
 * Answers with a page in print whose body is in memory, in this very turn: most requests are such.
 * @returns whether it has
 */
export function answerAtHand(
  request: IncomingMessage,
  response: ServerResponse,
  store: Store,
  printed: Printed,
): boolean {
  if (isHeld(request, printed.etag)) {
    notModified(response, printed)
    return true
  }
  const writing = writingFor(request, printed.writings)
  const body = store.atHand(printed, writing)
  if (body) send(request, response, { status: 200, headers: headersOf(printed, writing), body })
  return body !== undefined
}

/** Answers with a page in print. @throws where its file has just been taken away */
export async function answerPrinted(
  request: IncomingMessage,
  response: ServerResponse,
  store: Store,
  printed: Printed,
) {
  if (answerAtHand(request, response, store, printed)) return
  const writing = writingFor(request, printed.writings)
  const body = await store.read(printed, writing)
  send(request, response, { status: 200, headers: headersOf(printed, writing), body })
}

/** Answers with what Next gave and is not kept. */
export function answerSheet(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  sheet: Sheet,
) {
  if (status === 200 && isHeld(request, sheet.etag)) return notModified(response, sheet)
  const writings = (['plain', 'gzip', 'br'] as const).filter((writing) => sheet[writing])
  const writing = writingFor(request, writings)
  send(request, response, { status, headers: headersOf(sheet, writing), body: sheet[writing]! })
}

/** Sends an answer; to HEAD all of it but the body. */
export function send(
  request: IncomingMessage,
  response: ServerResponse,
  { status, headers, body }: { status: number; headers: string[]; body: Buffer },
) {
  response.writeHead(status, [...headers, 'content-length', String(body.length)])
  response.end(request.method === 'HEAD' ? undefined : body)
}

function notModified(response: ServerResponse, { headers, etag }: Answerable) {
  const told = ['cache-control', 'vary'].flatMap((name) =>
    headers[name] ? [name, headers[name]] : [],
  )
  response.writeHead(304, [...told, 'etag', etag])
  response.end()
}

type Answerable = { headers: Record<string, string>; etag: string }
const written = new WeakMap<object, Partial<Record<Writing, string[]>>>()

/** The headers of one writing, as a list; made once for each page in print. */
function headersOf(of: Answerable, writing: Writing): string[] {
  const known = written.get(of.headers) ?? {}
  written.set(of.headers, known)
  return (known[writing] ??= [
    ...Object.entries(of.headers).flat(),
    ...['etag', of.etag],
    ...(writing === 'plain' ? [] : ['content-encoding', encodings[writing]]),
  ])
}

/** Whether the reader holds this very content (RFC 9110, 13.1.2). */
function isHeld(request: IncomingMessage, etag: string): boolean {
  const held = request.headers['if-none-match']
  if (held === undefined) return false
  return held === '*' || held.split(',').some((one) => one.trim().replace(/^W\//, '') === etag)
}

// The same few headers come again and again.
const chosen = new Map<string, Writing[]>()

// The library's types do not know its second argument yet.
const ofEqualOnes = [{ preferred: ['br', 'gzip'] }] as unknown as []

function writingFor(request: IncomingMessage, writings: Writing[]): Writing {
  if (writings.length === 1) return 'plain'
  const accepted = request.headers['accept-encoding'] ?? ''
  let order = chosen.get(accepted)
  if (!order) {
    const names = new Negotiator({ headers: { 'accept-encoding': accepted } }).encodings(
      ['br', 'gzip', 'identity'],
      ...ofEqualOnes,
    )
    order = names.map((name) => writingOf[name as keyof typeof writingOf])
    if (chosen.size > 1000) chosen.clear()
    chosen.set(accepted, order)
  }
  return order.find((writing) => writings.includes(writing)) ?? 'plain'
}
