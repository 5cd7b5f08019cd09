/**
 * Whether a request was sent by a page of this site: its Origin header names the host it was sent
 * to, or the site's own address. Without that header it was not.
 */
export function isOwnOrigin(headers: Headers): boolean {
  const origin = headers.get('origin')
  if (!origin || !URL.canParse(origin)) return false
  const { host } = new URL(origin)
  const site = process.env.SITE_URL
  if (site && URL.canParse(site) && new URL(site).host === host) return true
  return host === headers.get('host')
}
