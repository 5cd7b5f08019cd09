/**
 * Whom to tell of a weakness (RFC 9116). It is good for three hundred days from the one it is asked
 * for on: always more than none, and less than the year the RFC recommends.
 * @param contact a web address, or one of mail or telephone as a URI
 * @param today ISO day
 */
export function securityText(contact: string, site: string, today: string): string {
  const expires = new Date(Date.parse(`${today}T00:00:00Z`) + 300 * 86_400_000)
  return [
    `Contact: ${contact}`,
    `Expires: ${expires.toISOString()}`,
    'Preferred-Languages: en',
    `Canonical: ${site}/.well-known/security.txt`,
    '',
  ].join('\n')
}
