import { databaseAnswers } from '../../db/queries/health'

/**
 * The answer to a request for a page while the database is away, or null while it is there: 503
 * and a page that needs nothing else, no script either, and tries again by itself. Next itself
 * knows no such answer. Forms that are sent go through: their actions say it themselves and keep
 * what was typed.
 */
export async function awayAnswer(method: string): Promise<Response | null> {
  if ((method !== 'GET' && method !== 'HEAD') || (await databaseAnswers())) return null
  return new Response(page, {
    status: 503,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'retry-after': '5',
    },
  })
}

const page = `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<meta http-equiv="refresh" content="5">
<title>Back in a moment · Entente</title>
<style>
  :root { color-scheme: light dark }
  body { margin: 4rem auto; padding: 0 1rem; max-width: 42rem; font: 1.0625rem/1.6 Georgia, serif }
</style>
<main>
  <h1>Entente cannot reach its records just now</h1>
  <p>The fault is ours, and nothing is lost. This page tries again by itself every five seconds.</p>
</main>
</html>
`
