/** What stands at an address whose page is gone, or never was: whole, for readers without scripts too. */
export const tombstone = (
  status: 404 | 410,
  { title, reason, links = [] }: { title: string; reason: string; links?: [string, string][] },
) =>
  new Response(page(title, reason, links), {
    status,
    headers: { 'Content-Type': 'text/html; charset=utf-8', 'X-Robots-Tag': 'noindex' },
  })

const everywhere: [string, string][] = [
  ['/search', 'Search'],
  ['/agreements', 'Agreements'],
  ['/corrections', 'Corrections'],
]

const page = (title: string, reason: string, links: [string, string][]) => `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${title} · Entente</title>
<style>
:root { color-scheme: light dark; background: light-dark(#faf6ee, #171512); color: light-dark(#1d1a16, #ece6da) }
body { max-width: 36rem; margin: 2rem auto; padding: 0 1rem; font: 1.0625rem/1.625rem Georgia, serif }
a { color: inherit }
</style>
<header><a href="/">Entente</a></header>
<main><h1>${title}</h1>
<p>${escaped(reason)}</p>
<p>${[...links, ...everywhere].map(([href, words]) => `<a href="${escaped(href)}">${escaped(words)}</a>`).join(' · ')}</p></main>
</html>`

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
