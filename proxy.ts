import { NextResponse, type NextRequest } from 'next/server'
import { awayPage } from './app/_site/away-page'
import { databaseAnswers } from './db/queries/health'

/**
 * While the database is away, every page answers 503 and says so, without script and with a
 * re-load of its own; Next itself knows no such answer. Forms that are sent go through: their
 * actions say it themselves and keep what was typed. Nothing depends on this for safety.
 */
export async function proxy({ method }: NextRequest) {
  if ((method !== 'GET' && method !== 'HEAD') || (await databaseAnswers())) {
    return NextResponse.next()
  }
  return new Response(awayPage, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '5',
    },
  })
}

// Pages and feeds; not what stands in files, nor the interfaces that answer for themselves.
export const config = { matcher: '/((?!_next/|api/).*)' }
