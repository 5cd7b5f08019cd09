/** Pages of one thing each; every other page is about all of them. */
const ofOneThing =
  /^\/(?:articles|agreements|countries|people|organizations|places|record|archive)\/./

/** What is answered for each reader anew, or is no page for readers. */
const neverPrinted = /^\/(?:desk|api|search|_next|browser|fonts|nowhere)(?:\/|$)/

const wellFormed = /^\/(?:[a-z0-9][a-z0-9._-]*\/)*(?:[a-z0-9][a-z0-9._-]*)?$/

/**
 * Whether what stands at an address can be put into print: pages, feeds and pictures for readers.
 * An address with a query never is; one that ends in a slash leads elsewhere.
 * @param address path and query, as in the first line of a request
 */
export function isPrintable(address: string): boolean {
  if (address === '/' || address === '/.well-known/security.txt') return true
  return wellFormed.test(address) && !address.endsWith('/') && !neverPrinted.test(address)
}

/** The file in which an address stands, below the folder of pages. */
export function fileOf(address: string): string {
  const path = address.slice(1)
  if (isFile(address)) return path
  return path ? `${path}/index.html` : 'index.html'
}

/** Whether an address is that of a feed, a picture or another file, which tells of the page above it. */
export const isFile = (address: string) => /\.[a-z0-9]+$/.test(address)

/** The page above a file. */
export const pageAbove = (address: string) => address.replace(/\/[^/]*$/, '') || '/'

/** Whether a page is about many things, so that a change to any may change it. */
export const isAboutAll = (address: string) => !ofOneThing.test(address)

/**
 * The addresses of the things at some addresses, each once: the agreement of a page below it, both
 * countries of a pair.
 */
export function thingsAt(addresses: string[]): string[] {
  const things = addresses.flatMap((address) => {
    const [, section, name, second] = address.split('/')
    if (!isAboutAll(address) && section === 'countries' && second && !second.includes('.'))
      return [`/countries/${name}`, `/countries/${second}`]
    if (section === 'record' || section === 'archive') return [address]
    return isAboutAll(address) ? [] : [`/${section}/${name}`]
  })
  return [...new Set(things)]
}
