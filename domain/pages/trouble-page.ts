import { sections, type PageLink } from './sections'
import type { Trouble } from './trouble'
import { troubleStyle } from './trouble-style'

/**
 * The whole document that says what is the matter. It needs nothing else to be shown, no script, no
 * style sheet and no server behind it, so that whatever is still there can answer with it.
 * @param fault the number under which the log has the fault, where there is one
 */
export function troublePage({ title, words, links, passing }: Trouble, fault?: string): string {
  return `<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<title>${escaped(title)} · Entente</title>
<style>${troubleStyle}</style>
</head>
<body>
<header>
<a class="name" href="/">Entente</a>
<nav aria-label="Sections">${sections.map(linkTo).join('\n')}</nav>
</header>
<main>
<h1>${escaped(title)}</h1>
${words.map((paragraph) => `<p>${escaped(paragraph)}</p>`).join('\n')}
${passing ? '<p><a href="">Try again</a></p>' : ''}
${links?.length ? `<ul>${links.map((link) => `<li>${linkTo(link)}</li>`).join('\n')}</ul>` : ''}
<form action="/search" role="search">
<label for="q">Search Entente</label>
<input id="q" name="q" type="search" maxlength="300">
<button type="submit">Search</button>
</form>
${fault ? `<p class="fault">Fault ${escaped(fault)}</p>` : ''}
</main>
</body>
</html>
`
}

const linkTo = ([href, words]: PageLink) => `<a href="${escaped(href)}">${escaped(words)}</a>`

const escaped = (text: string) => text.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
