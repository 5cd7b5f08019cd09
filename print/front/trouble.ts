import type { IncomingMessage, ServerResponse } from 'node:http'

/** Says in words that a page cannot be had, where there is nothing in print to show instead. */
export function trouble(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  id: string | null = null,
) {
  if (response.headersSent) return void response.destroy()
  const isSearch = request.url?.startsWith('/search') ?? false
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    ...(status === 503 ? { 'retry-after': '5' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : page(isSearch, id))
}

const page = (isSearch: boolean, id: string | null) => `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>${isSearch ? 'Search is away' : 'Back in a moment'} · Entente</title>
<h1>${isSearch ? 'Search is away just now' : 'Entente cannot reach its records just now'}</h1>
<p>${id ? `Number ${id}` : ''}</p>`
