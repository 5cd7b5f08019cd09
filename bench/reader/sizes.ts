import { agreement, article, print, type Demo } from './demo'

/** Prints what a page and all it needs weigh on the way, compressed with gzip. */
export async function measureSizes({ site }: Demo) {
  for (const [name, path] of [
    ['article', article],
    ['agreement', agreement],
  ] as const) {
    const html = await text(site + path)
    const styles = named(html, /<link rel="stylesheet" href="([^"]+)"/g)
    const scripts = named(html, /<script[^>]* src="([^"]+)"/g)
    const preloaded = named(html, /<link rel="preload"[^>]*href="([^"]+\.woff2)"/g)
    print(`${name}: HTML and CSS, gzip`, kilobytes(await sum(site, [path, ...styles])))
    print(`${name}: HTML alone, gzip`, kilobytes(await sum(site, [path])))
    print(`${name}: JavaScript, gzip`, kilobytes(await sum(site, scripts)))
    print(`${name}: fonts asked for before the first paint`, kilobytes(await sum(site, preloaded)))
  }
}

const text = async (address: string) => (await fetch(address)).text()
const named = (html: string, pattern: RegExp) =>
  [...html.matchAll(pattern)].map(([, path]) => path!)
const kilobytes = (bytes: number) => `${(bytes / 1000).toFixed(1)} kB`

async function sum(site: string, paths: string[]): Promise<number> {
  const sizes = await Promise.all(
    paths.map(async (path) => {
      const answer = await fetch(site + path, { headers: { 'accept-encoding': 'gzip' } })
      await answer.arrayBuffer()
      return Number(answer.headers.get('content-length'))
    }),
  )
  return sizes.reduce((all, one) => all + one, 0)
}
