import { databaseAnswers } from '../../db/queries/health'
import { recordsAway } from '../../domain/pages/trouble'
import { troublePage } from '../../domain/pages/trouble-page'

/**
 * The answer to a request for a page while the database is away, or null while it is there: 503
 * and a page that needs nothing else, no script either. Next itself knows no such answer. Forms
 * that are sent go through: their actions say it themselves and keep what was typed.
 */
export async function awayAnswer(method: string): Promise<Response | null> {
  if ((method !== 'GET' && method !== 'HEAD') || (await databaseAnswers())) return null
  return new Response(troublePage(recordsAway), {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '5',
    },
  })
}
