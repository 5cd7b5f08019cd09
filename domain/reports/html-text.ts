import { parseHTML } from 'linkedom'

const silent = new Set([
  'SCRIPT',
  'STYLE',
  'NOSCRIPT',
  'TEMPLATE',
  'IFRAME',
  'SVG',
  'HEAD',
  'NAV',
  'FORM',
  'BUTTON',
])
const blocks = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE FOOTER H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN NAV OL P PRE SECTION TABLE TD TH TR UL TIME'.split(
    ' ',
  ),
)

/** Whether pasted text is the source of a web page rather than text. */
export function looksLikeHtml(text: string): boolean {
  return /<(?:!doctype html|html|body|div|p|h[1-6]|article|section|span|br|figure|table)\b[^<>]{0,500}>/i.test(
    text.slice(0, 20_000),
  )
}

/** The text of a page, a paragraph a line, without scripts, styles, forms and menus, and its headline. */
export function textOfHtml(html: string): { text: string; headline: string | null } {
  if (isTooDeep(html)) return { text: html.replace(/<[^<>]*>/g, '\n').trim(), headline: null }
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
    .replace(/[ \t]*\n[ \t]*/g, '\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
  const headline = document.querySelector('h1')?.textContent.replace(/\s+/g, ' ').trim()
  return { text, headline: headline || null }
}

/** Tags opened and never closed by the thousand: no page, and the parser would take minutes. */
function isTooDeep(html: string): boolean {
  const opened = html.match(/<[a-z]/gi)?.length ?? 0
  const closed = html.match(/<\/[a-z]/gi)?.length ?? 0
  return opened - closed > 5000
}

function visit(element: Element, pieces: string[], open: (Node | 'end')[]) {
  const name = element.nodeName.toUpperCase()
  if (silent.has(name)) return
  if (name === 'BR') return void pieces.push('\n')
  if (blocks.has(name)) {
    pieces.push('\n\n')
    open.push('end')
  }
  const children = element.childNodes
  for (let place = children.length - 1; place >= 0; place--) open.push(children[place]!)
}
