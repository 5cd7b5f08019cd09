import { Parser } from 'htmlparser2'

/** A page as readers get it, and the addresses on this site that it leads to or shows. */
export type OwnHtml = { html: string; links: string[]; hidden: boolean }

/**
 * Writes a page of Next out without Next's own scripts: what was rendered is complete, and readers
 * load none of the framework. Scripts of ours stay (marked data-own), and data for machines.
 * @param site the site's own address, whose links count as links within
 * @returns also whether the page asks not to be found
 */
export function ownHtml(page: string, site: string): OwnHtml {
  const cuts: [from: number, to: number][] = []
  const links = new Set<string>()
  let hidden = false
  let open: number | null = null
  const parser = new Parser({
    onopentag(name, attributes) {
      if (name === 'script' && !staysScript(attributes)) open = parser.startIndex
      if (name === 'link' && isForScript(attributes))
        cuts.push([parser.startIndex, parser.endIndex + 1])
      if (name === 'meta' && attributes.name === 'robots')
        hidden ||= /noindex/.test(attributes.content ?? '')
      for (const address of [attributes.href, attributes.src, pictureOf(attributes)]) {
        const path = address && pathWithin(address, site)
        if (path) links.add(path)
      }
    },
    onclosetag(name) {
      if (name !== 'script' || open === null) return
      cuts.push([open, parser.endIndex + 1])
      open = null
    },
    oncomment() {
      cuts.push([parser.startIndex, parser.endIndex + 1])
    },
  })
  parser.end(page)
  return { html: without(page, cuts), links: [...links], hidden }
}

const staysScript = (attributes: Record<string, string>) =>
  'data-own' in attributes || attributes.type === 'application/ld+json'

const isForScript = ({ rel, as }: Record<string, string>) =>
  rel === 'modulepreload' || (rel === 'preload' && as === 'script')

const pictureOf = ({ property, content }: Record<string, string>) =>
  property === 'og:image' ? content : undefined

/** The path of an address on this site, without query and fragment; null for others. */
export function pathWithin(address: string, site: string): string | null {
  const path = address.startsWith(`${site}/`) ? address.slice(site.length) : address
  return /^\/(?!\/)/.test(path) ? path.replace(/[?#].*$/s, '') : null
}

function without(page: string, cuts: [number, number][]): string {
  let kept = ''
  let from = 0
  for (const [start, end] of cuts) {
    kept += page.slice(from, start)
    from = end
  }
  return kept + page.slice(from)
}
