import { findAgreement } from '@/db/queries/agreement-record'
import { findMovedAgreement } from '@/db/queries/agreements'
import { formatDate } from '@/domain/dates/format-date'
import { isDay } from '@/domain/dates/read-day'
import { siteUrl } from '../../../_site/site-url'
import { today } from '../../../_site/today'
import { movedTo, problem } from './answer'

type Agreement = NonNullable<Awaited<ReturnType<typeof findAgreement>>>

/**
 * The agreement and the day a request asks for, or the answer that says why there is none.
 * @param below what follows the agreement's address, with its slash
 */
export async function readAsked(
  request: Request,
  slug: string,
  below = '',
): Promise<{ agreement: Agreement; on: string; query: URLSearchParams } | Response> {
  const { searchParams: query, search } = new URL(request.url)
  const on = query.get('on') ?? today()
  const fault = faultOf(on)
  if (fault) return problem(400, 'This is no day to ask for', fault)
  const agreement = await findAgreement(slug)
  if (agreement) return { agreement, on, query }
  const moved = await findMovedAgreement(slug)
  if (moved) return movedTo(`${siteUrl()}/api/v1/agreements/${moved}${below}${search}`)
  return problem(
    404,
    'There is no such agreement',
    `No agreement on the record has the name “${slug}”, or it was withdrawn. GET /api/v1/agreements lists those there are.`,
  )
}

function faultOf(on: string): string | null {
  if (!isDay(on))
    return `“${on}” is no day of the calendar: write it as YYYY-MM-DD, like 2023-09-20.`
  if (on <= today()) return null
  return `${formatDate({ on, precision: 'day' })} has not come yet: the record answers up to today.`
}

/** A whole number of an address, between bounds; null where it is none. */
export function readNumber(
  query: URLSearchParams,
  name: string,
  { otherwise, most }: { otherwise: number; most: number },
): number | null {
  const given = query.get(name)
  if (given === null) return otherwise
  const number = /^\d{1,9}$/.test(given) ? Number(given) : 0
  return number >= 1 && number <= most ? number : null
}

/** Where a list goes on: the day and key of the last one given. */
export function readAfter(query: URLSearchParams): { on: string; id: number } | null | undefined {
  const given = query.get('after')
  if (given === null) return undefined
  const parts = /^(\d{4}-\d{2}-\d{2})\.(\d{1,9})$/.exec(given)
  return parts && isDay(parts[1]!) ? { on: parts[1]!, id: Number(parts[2]) } : null
}
