import type { IncomingMessage, ServerResponse } from 'node:http'
import { brokenPage, recordsAway, searchAway } from '../../domain/pages/trouble'
import { troublePage } from '../../domain/pages/trouble-page'

/** Says in words that a page cannot be had, where there is nothing in print to show instead. */
export function trouble(
  request: IncomingMessage,
  response: ServerResponse,
  status: number,
  id: string | null = null,
) {
  if (response.headersSent) return void response.destroy()
  const isSearch = request.url?.startsWith('/search') ?? false
  const away = isSearch ? searchAway : recordsAway
  const page = troublePage(status === 500 ? brokenPage : away, id ?? undefined)
  response.writeHead(status, {
    'content-type': 'text/html; charset=utf-8',
    'cache-control': 'no-store',
    'x-robots-tag': 'noindex',
    ...(status === 503 ? { 'retry-after': '5' } : {}),
  })
  response.end(request.method === 'HEAD' ? undefined : page)
}
