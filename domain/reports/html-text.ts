import { parseHTML } from 'linkedom'

/** What the source of a page holds: its text, and what it says of itself beside it. */
export type Page = {
  text: string
  headline: string | null
  /** Texts of the captions of its pictures, as they stand in the text. */
  captions: string[]
  /** The name of the site, from the page's own description. */
  site: string | null
  /** When it came out, as the page's own description has it (ISO 8601). */
  published: string | null
}

const silent = new Set(
  'SCRIPT STYLE NOSCRIPT TEMPLATE IFRAME SVG HEAD NAV FORM BUTTON SELECT'.split(' '),
)
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL TIME'.split(
    ' ',
  ),
)
/** Names that sites give to what stands around a report. */
const furniture =
  /(?:^|[\s_-])(?:comments?|share|sharing|social|socials|newsletter|cookies?|breadcrumbs?|adverts?|advertisement|promo|tags?|paywall|popup|modal|skip|hidden|sr-only|visually-hidden)(?:$|[\s_-])/i

/** Whether pasted text is the source of a web page rather than text. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype html|html|body|div|p|h[1-6]|article|section|span|br|figure|table)\b[^<>]{0,500}>/i.test(
    text.slice(0, 20_000),
  )
}

/** The text of a page, a paragraph a line, without scripts, styles, forms and menus. */
export function textOfHtml(html: string): Page {
  if (isTooDeep(html)) {
    const text = html.replace(/<[^<>]*>/g, '\n').trim()
    return { text, headline: null, captions: [], site: null, published: null }
  }
  const { document } = parseHTML(
    /<html|<body/i.test(html) ? html : `<!doctype html><html><body>${html}</body></html>`,
  )
  const pieces: string[] = []
  // By hand and not by recursion: a hostile page nests deeper than the stack.
  const open: (Node | 'end')[] = [document.body ?? document.documentElement]
  while (open.length > 0) {
    const node = open.pop()!
    if (node === 'end') pieces.push('\n\n')
    else if (node.nodeType === 3) pieces.push((node.textContent ?? '').replace(/\s+/g, ' '))
    else if (node.nodeType === 1) visit(node as Element, pieces, open)
  }
  const text = pieces
    .join('')
    .replace(/ {2,}/g, ' ')
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const meta = (name: string) =>
    document
      .querySelector(`meta[property="${name}"], meta[name="${name}"], meta[itemprop="${name}"]`)
      ?.getAttribute('content')
      ?.trim() || null
  return {
    text,
    headline: oneLine(document.querySelector('h1')?.textContent ?? '') || null,
    captions: Array.from(document.querySelectorAll('figcaption'), (one) =>
      oneLine(one.textContent ?? ''),
    ).filter(Boolean),
    site: meta('og:site_name') ?? siteOfTitle(document.querySelector('title')?.textContent ?? ''),
    published:
      meta('article:published_time') ??
      meta('datePublished') ??
      document.querySelector('time[datetime]')?.getAttribute('datetime') ??
      null,
  }
}

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim()

/** "Headline | Al Jazeera": what stands behind the last mark. */
function siteOfTitle(title: string): string | null {
  return /[|–—-]\s+(?<site>[^|–—]{2,40})$/u.exec(oneLine(title))?.groups!.site ?? null
}

/** Tags opened and never closed by the thousand: no page, and the parser would take minutes. */
function isTooDeep(html: string): boolean {
  const opened = html.match(/<[a-z]/gi)?.length ?? 0
  const closed = html.match(/<\/[a-z]/gi)?.length ?? 0
  return opened - closed > 5000
}

function visit(element: Element, pieces: string[], open: (Node | 'end')[]) {
  const name = element.nodeName.toUpperCase()
  if (silent.has(name) || isFurniture(element)) return
  if (name === 'BR') return void pieces.push('\n')
  if (blocks.has(name)) {
    // Within a caption blocks are its sentences and stay on its line.
    const inside = element.closest('figcaption')
    const mark = inside && inside !== element ? ' ' : '\n\n'
    pieces.push(mark)
    if (mark === '\n\n') open.push('end')
  }
  const children = element.childNodes
  for (let place = children.length - 1; place >= 0; place--) open.push(children[place]!)
}

/** Named as what stands around a report, and too small to hold one. */
function isFurniture(element: Element): boolean {
  const names = `${element.getAttribute('class') ?? ''} ${element.id}`
  return (
    furniture.test(names) &&
    (element.textContent?.length ?? 0) < 1500 &&
    element.querySelectorAll('p').length < 4
  )
}
