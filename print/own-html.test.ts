import { expect, test } from 'vitest'
import { ownHtml } from './own-html'

const site = 'https://entente.example'

test('a page keeps its words, its own scripts and its data, and nothing of Next', () => {
  const page = `<!DOCTYPE html><html lang="en"><head><meta charSet="utf-8"/>
<link rel="preload" as="script" fetchPriority="low" href="/_next/static/chunks/a.js"/>
<link rel="preload" as="font" href="/_next/static/media/serif.woff2" crossorigin=""/>
<script src="/_next/static/chunks/a.js" async=""></script>
<script data-own="">document.title</script></head>
<body><!--$--><p>One<!-- --> word, “</p><script>” is a word too</p><!--/$-->
<script type="application/ld+json">{"name":"\\u003c/script>"}</script>
<script type="module" src="/browser/reader.js" data-own=""></script>
<script>self.__next_f.push([1,"<p>hidden</p>"])</script></body></html>`
  const { html } = ownHtml(page.replace('</p><script>”', '</p><p>”'), site)
  expect(html).toContain('<p>One word, “</p><p>” is a word too</p>')
  expect(html).toContain('<script data-own="">document.title</script>')
  expect(html).toContain('{"name":"\\u003c/script>"}')
  expect(html).toContain('<script type="module" src="/browser/reader.js" data-own="">')
  expect(html).toContain('as="font"')
  expect(html).not.toMatch(/__next_f|chunks\/a\.js|<!--/)
  expect(html).toMatch(/<\/body><\/html>$/)
})

test('it says where the page leads on this site, each address once and without its query', () => {
  const { links } = ownHtml(
    `<a href="/agreements/a?on=2024-01-01#ledger">A</a><a href="/agreements/a">A</a>
<link rel="alternate" href="${site}/feed.xml"/><meta property="og:image" content="${site}/picture.png"/>
<a href="https://elsewhere.example/agreements/b">B</a><a href="//elsewhere.example/c">C</a>
<a href="#here">here</a><a href="mailto:a@b.example">mail</a>`,
    site,
  )
  expect(links).toEqual(['/agreements/a', '/feed.xml', '/picture.png'])
})

test('it says whether the page asks not to be found', () => {
  expect(ownHtml('<meta name="robots" content="noindex, follow"/>', site).hidden).toBe(true)
  expect(ownHtml('<meta name="robots" content="index"/><p>noindex</p>', site).hidden).toBe(false)
})
