/** Parameters that tell who led somebody to a page, and nothing about the page. */
const tracking =
  /^(?:utm_\w+|fbclid|gclid|gclsrc|dclid|gbraid|wbraid|msclkid|yclid|twclid|ttclid|igshid|igsh|mc_[ce]id|_hs(?:enc|mi)|mkt_tok|ref_(?:src|url)|cmpid|at_(?:medium|campaign|custom\d|link_\w+|format|ptr_name|bbc_team)|ocid|ns_\w+|wt\.\w+|amp|outputtype)$/i

/**
 * The address of a source as Entente keeps it: without a fragment and without what trackers add,
 * its path in one spelling. Null for what is no web address.
 */
export function sourceAddress(typed: string): string | null {
  const url = webAddress(typed)
  if (!url) return null
  for (const [name, value] of [...url.searchParams]) {
    if (!tracking.test(name) || (name === 'amp' && value !== '' && value !== '1')) continue
    url.searchParams.delete(name)
  }
  url.hash = ''
  url.pathname = inCapitals(url.pathname)
  return url.href
}

/**
 * Two addresses with one key lead to the same page: scheme, `www.`, the host for phones, the copy
 * for AMP, the order of the query and a last slash aside.
 */
export function addressKey(address: string): string | null {
  const kept = sourceAddress(address)
  if (!kept) return null
  const url = new URL(kept)
  url.searchParams.sort()
  return `${bareHost(url)}${barePath(url)}${url.search}`
}

/** The spellings under which a page may stand on record, without query and fragment. */
export function pageSpellings(address: string): string[] {
  const kept = sourceAddress(address)
  if (!kept) return []
  const url = new URL(kept)
  const [host, path] = [bareHost(url), barePath(url)]
  const hosts = ['', 'www.', 'm.', 'mobile.', 'amp.'].map((label) => `${label}${host}`)
  const paths = [path, `${path}/`, `${path}/amp`, `${path}/amp/`, `/amp${path}`, `/amp${path}/`]
  const encoded = [...new Set(paths.flatMap((one) => [one, decoded(one)]))]
  return ['https://', 'http://'].flatMap((scheme) =>
    hosts.flatMap((one) => encoded.map((tail) => `${scheme}${one}${tail}`)),
  )
}

/** Whether something typed is meant as an address at all. */
export const looksLikeAddress = (typed: string) => /^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(typed)

/** The addresses in a text that holds nothing but some of them; else the text itself. */
export function addressesIn(typed: string): string[] {
  const words = typed.trim().split(/[\s,;]+(?=https?:\/\/|www\.)/i)
  return words.length > 1 && words.every((word) => looksLikeAddress(word)) ? words : [typed]
}

const bareHost = ({ host }: URL) => {
  const bare = host.replace(/^(?:www|m|mobile|amp)\./, '')
  return bare.includes('.') ? bare : host
}

/** Without what need not be encoded, without its last slash, and the page itself where it is AMP's copy. */
function barePath({ pathname }: URL): string {
  const whole = pathname
    .replace(/%(?:2D|2E|5F|7E|3[0-9]|[46][1-9A-F]|[57][0-9A])/g, decoded)
    .replace(/\/+$/, '')
  return whole.replace(/^\/amp(?=\/)/, '').replace(/(?<=\/.+)\/amp$/, '')
}

/** `%d8%a7` is `%D8%A7`. */
const inCapitals = (path: string) => path.replace(/%[\da-f]{2}/gi, (code) => code.toUpperCase())

function decoded(path: string): string {
  try {
    return decodeURI(path)
  } catch {
    return path
  }
}

function webAddress(typed: string): URL | null {
  const text = typed.trim()
  try {
    const url = new URL(/^www\./i.test(text) ? `https://${text}` : text)
    return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url : null
  } catch {
    return null
  }
}
