const tracking = /^(?:utm_\w+|fbclid|gclid|mc_cid|mc_eid|igshid|ref_src)$/i

/**
 * The address of a source as Entente keeps it: without a fragment and without what trackers add.
 * Null for what is no web address.
 */
export function sourceAddress(typed: string): string | null {
  const url = webAddress(typed)
  if (!url) return null
  for (const name of [...url.searchParams.keys()]) {
    if (tracking.test(name)) url.searchParams.delete(name)
  }
  url.hash = ''
  return url.href
}

/** Two addresses with one key lead to the same page: scheme, `www.` and a last slash aside. */
export function addressKey(address: string): string | null {
  const kept = sourceAddress(address)
  if (!kept) return null
  const { host, pathname, search } = new URL(kept)
  return `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}${search}`
}

/** The spellings under which a page may stand on record, without query and fragment. */
export function pageSpellings(address: string): string[] {
  const kept = sourceAddress(address)
  if (!kept) return []
  const { host, pathname } = new URL(kept)
  const bare = `${host.replace(/^www\./, '')}${pathname.replace(/\/+$/, '')}`
  return ['https://', 'http://', 'https://www.', 'http://www.'].flatMap((start) => [
    `${start}${bare}`,
    `${start}${bare}/`,
  ])
}

/** Whether something typed is meant as an address at all. */
export const looksLikeAddress = (typed: string) => /^\s*(?:https?:\/\/|www\.)\S+\s*$/i.test(typed)

function webAddress(typed: string): URL | null {
  const text = typed.trim()
  try {
    const url = new URL(/^www\./i.test(text) ? `https://${text}` : text)
    return /^https?:$/.test(url.protocol) && url.hostname.includes('.') ? url : null
  } catch {
    return null
  }
}
