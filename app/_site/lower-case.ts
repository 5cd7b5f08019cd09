import type { Route } from 'next'
import { notFound, permanentRedirect } from 'next/navigation'

/**
 * An address nobody has: the one typed with capitals leads to the one without, any other is not
 * found.
 * @param rest what follows in the address
 */
export function notInLowerCase(slug: string, section: string, rest = ''): never {
  const lower = slug.toLowerCase()
  if (lower !== slug && /^[a-z0-9-]+$/.test(lower))
    permanentRedirect(`${section}/${lower}${rest}` as Route)
  notFound()
}
