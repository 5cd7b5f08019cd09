import { findFormerArticle } from '@/db/queries/articles'

export const dynamic = 'force-dynamic'

/** What stands in the place of an article that is no longer published: 410, and why. */
export async function GET(_: Request, { params }: RouteContext<'/articles/[slug]/gone'>) {
  const former = await findFormerArticle((await params).slug)
  const headers = { 'Content-Type': 'text/html; charset=utf-8', 'X-Robots-Tag': 'noindex' }
  if (!former || 'movedTo' in former)
    return new Response(tombstone('There is no such page', 'Nothing was published here.'), {
      status: 404,
      headers,
    })
  return new Response(tombstone('This article is no longer published', former.gone), {
    status: 410,
    headers,
  })
}

const tombstone = (title: string, reason: string) => `<!doctype html>
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
<p><a href="/search">Search</a> · <a href="/agreements">Agreements</a> · <a href="/corrections">Corrections</a></p></main>
</html>`

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
