import { NextResponse, type NextRequest } from 'next/server'
import { awayAnswer } from './app/_site/away'

/** Says that the database is away. Nothing is safe only because of this file. */
export async function proxy({ method }: NextRequest) {
  return (await awayAnswer(method)) ?? NextResponse.next()
}

// Pages and feeds; not what stands in files, nor the interfaces that answer for themselves.
export const config = { matcher: '/((?!_next/|api/).*)' }
