/** What everybody sees while the database is away: a page of its own, which needs nothing else. */
export const awayPage = `<!doctype html>
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
