import { createHash } from 'node:crypto'
import { siteUrl } from '../../../_site/site-url'

/** Everybody may read the answers, from any page. */
const open = { 'Access-Control-Allow-Origin': '*', 'Access-Control-Expose-Headers': 'ETag, Link' }

/**
 * A body as JSON; who has it already is told so. Answers may be kept, but are asked after each
 * time: the record can change at any moment.
 */
export function answer(request: Request, body: object): Response {
  const text = JSON.stringify({ version: 1, ...body }, null, 2)
  const etag = `"${createHash('sha256').update(text).digest('base64url').slice(0, 24)}"`
  const headers = { ...open, ETag: etag, 'Cache-Control': 'public, max-age=0, must-revalidate' }
  if (request.headers.get('if-none-match')?.includes(etag))
    return new Response(null, { status: 304, headers })
  return new Response(text, {
    headers: { ...headers, 'Content-Type': 'application/json; charset=utf-8' },
  })
}

/** What was wrong with a request, in words (RFC 9457). */
export function problem(status: 400 | 404, title: string, detail: string): Response {
  return new Response(
    JSON.stringify({ type: `${siteUrl()}/about/data#errors`, title, status, detail }, null, 2),
    {
      status,
      headers: {
        ...open,
        'Cache-Control': 'no-store',
        'Content-Type': 'application/problem+json; charset=utf-8',
      },
    },
  )
}

/** To the address an agreement has now. */
export function movedTo(address: string): Response {
  return new Response(null, { status: 308, headers: { ...open, Location: address } })
}
