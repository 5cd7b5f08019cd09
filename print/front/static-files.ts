import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { IncomingMessage, ServerResponse } from 'node:http'
import sirv from 'sirv'

const year = 31_536_000

type Handler = (request: IncomingMessage, response: ServerResponse, next: () => void) => void

/**
 * Hands out what the build made and what stands in `public`, from files, compressed beforehand.
 * @returns a function that says whether it has answered
 */
export function staticFiles(root: string) {
  const built = serving(join(root, '.next', 'static'), true)
  const open = serving(join(root, 'public'), false)
  const faces = serving(join(root, 'public', 'fonts'), true)
  const folders = [
    ['/_next/static', built],
    // A face that changes gets another name.
    ['/fonts', faces],
  ] as const
  return (request: IncomingMessage, response: ServerResponse): boolean => {
    const url = request.url!
    const kept = folders.find(([prefix]) => url.startsWith(`${prefix}/`))
    if (!kept) return answered(open, request, response)
    const [prefix, serve] = kept
    request.url = url.slice(prefix.length)
    const sent = answered(serve, request, response)
    if (!sent) request.url = url
    return sent
  }
}

function serving(folder: string, immutable: boolean): Handler | null {
  if (!existsSync(folder)) return null
  return sirv(folder, {
    ...{ gzip: true, brotli: true, etag: true, dotfiles: false },
    ...{ immutable, maxAge: immutable ? year : 0 },
    setHeaders(response, path) {
      response.setHeader('x-content-type-options', 'nosniff')
      // Their addresses change with what they say.
      if (/^\/(?:browser|fonts)\//.test(path))
        response.setHeader('cache-control', `public, max-age=${year}, immutable`)
      if (path === '/speculation-rules.json')
        response.setHeader('content-type', 'application/speculationrules+json')
    },
  })
}

function answered(serve: Handler | null, request: IncomingMessage, response: ServerResponse) {
  let passed = serve === null
  serve?.(request, response, () => (passed = true))
  return !passed
}
