import { securityText } from '../../_site/security-text'
import { siteUrl } from '../../_site/site-url'
import { today } from '../../_site/today'

export const dynamic = 'force-dynamic'

/** Whom to tell of a weakness; without somebody to tell (SECURITY_CONTACT), there is no such file. */
export function GET() {
  const contact = process.env.SECURITY_CONTACT
  if (!contact) return new Response('No contact is given.', { status: 404 })
  return new Response(securityText(contact, siteUrl(), today()), {
    headers: { 'Content-Type': 'text/plain; charset=utf-8' },
  })
}
