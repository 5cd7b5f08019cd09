/**
 * The address to go to after signing in: the given one if it is a plain path on this site, else
 * the desk. Addresses of other sites, in any of their disguises, are not followed.
 */
export function safeCallback(given: unknown): string {
  if (typeof given !== 'string' || given.length > 500) return '/desk'
  if (!/^\/(?![/\\])[^\\\u0000-\u0020\u007f]*$/u.test(given)) return '/desk'
  const url = new URL(given, 'http://site.invalid')
  if (
    url.host !== 'site.invalid' ||
    url.pathname.startsWith('//') ||
    url.pathname.startsWith('/api/')
  )
    return '/desk'
  return url.pathname + url.search + url.hash
}
