import { createHash } from 'node:crypto'
import { promisify } from 'node:util'
import { brotliCompress, constants, gzip } from 'node:zlib'
import { ownHtml, pathWithin } from './own-html'

/** What stands in print: one answer, in the writings readers can take it in. */
export type Sheet = {
  headers: Record<string, string>
  /** Of the content, so that it stays where a page is printed again and says the same. */
  etag: string
  plain: Buffer
  /** Absent where compression gains nothing, as with pictures. */
  gzip?: Buffer
  br?: Buffer
  /** The addresses on this site that it leads to or shows. */
  links: string[]
  /** It asks not to be found: such a page is answered, and not kept. */
  hidden: boolean
}

const compressed = { gzip: promisify(gzip), br: promisify(brotliCompress) }
const isText = (type: string) =>
  /^text\/|[/+](?:xml|json|javascript)|x-bibtex|research-info/.test(type)

// Said by the connection or by Next alone.
const leftOut = new Set([
  ...['connection', 'keep-alive', 'transfer-encoding', 'content-length', 'content-encoding'],
  ...['date', 'vary', 'cache-control', 'etag', 'last-modified', 'link', 'server'],
])

/**
 * Makes a sheet of an answer of Next: a page without Next's scripts, compressed.
 * @param site the site's own address
 * @param use whether it is to be kept, or for one reader, who waits while it is compressed
 */
export async function sheetOf(
  answer: Response,
  site: string,
  use: 'kept' | 'once' = 'kept',
): Promise<Sheet> {
  const type = answer.headers.get('content-type') ?? ''
  const read = Buffer.from(await answer.arrayBuffer())
  const page = type.startsWith('text/html') ? ownHtml(read.toString(), site) : null
  const plain = page ? Buffer.from(page.html) : read
  const text = isText(type)
  const [zipped, br] = text
    ? await Promise.all([
        compressed.gzip(plain, { level: use === 'kept' ? 7 : 4 }),
        use === 'kept'
          ? compressed.br(plain, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } })
          : undefined,
      ])
    : []
  const hash = createHash('sha256').update(plain).digest('base64url').slice(0, 22)
  return {
    headers: {
      ...Object.fromEntries(
        [...answer.headers].filter(([name]) => !leftOut.has(name) && !name.startsWith('x-nextjs')),
      ),
      // Readers ask each time whether theirs still holds: a correction reaches them at once.
      'cache-control': 'public, max-age=0, must-revalidate',
      ...(text ? { vary: 'Accept-Encoding' } : {}),
    },
    etag: `"${hash}"`,
    plain,
    ...(zipped ? { gzip: zipped } : {}),
    ...(br ? { br } : {}),
    links: page?.links ?? (text ? addressesIn(plain.toString(), site) : []),
    hidden: page?.hidden ?? false,
  }
}

/** The addresses on this site that a feed or a sitemap names. */
function addressesIn(text: string, site: string): string[] {
  const found = text.match(/https?:\/\/[^\s"'<>\\)\]]+/g) ?? []
  return [...new Set(found.flatMap((address) => pathWithin(address, site) ?? []))]
}
