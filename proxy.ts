import { randomBytes } from 'node:crypto'
import { NextResponse, type NextRequest } from 'next/server'
import { answeredBy } from './app/_site/answered-by'
import { awayAnswer } from './app/_site/away'
import { contentSecurityPolicy } from './app/_site/content-security'

/**
 * Says that the database is away, has missing pages answered whole, and gives each page its policy.
 * At the desk that has a nonce, which Next reads from the request and puts on its scripts; readers
 * get none of them. A second line of defence: nothing is safe only because of this file.
 */
export async function proxy(request: NextRequest) {
  const away = await awayAnswer(request.method)
  if (away) return away
  const development = process.env.NODE_ENV === 'development'
  const usesNext = development || /^\/desk(?:\/|$)/.test(request.nextUrl.pathname)
  const nonce = usesNext ? randomBytes(16).toString('base64') : null
  const policy = contentSecurityPolicy(nonce, development)
  const headers = new Headers(request.headers)
  headers.set('Content-Security-Policy', policy)
  headers.set('x-entente-path', request.nextUrl.pathname + request.nextUrl.search)
  const elsewhere = await answeredBy(request.nextUrl.pathname)
  const response = elsewhere
    ? NextResponse.rewrite(new URL(elsewhere, request.url), { request: { headers } })
    : NextResponse.next({ request: { headers } })
  response.headers.set('Content-Security-Policy', policy)
  return response
}

// Pages and feeds; not what stands in files, nor the interfaces that answer for themselves.
export const config = {
  matcher: '/((?!_next/|api/|fonts/|browser/|speculation-rules.json).*)',
}
