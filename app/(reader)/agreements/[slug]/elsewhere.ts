import type { Route } from 'next'
import { permanentRedirect } from 'next/navigation'
import { findMovedAgreement } from '@/db/queries/agreements'
import { notInLowerCase } from '../../../_site/lower-case'

/**
 * An address that no agreement has: a former one leads to the one of today, any other is not found.
 * @param rest what follows the agreement's own part of the address: a page below it, a query
 */
export async function agreementElsewhere(slug: string, rest = ''): Promise<never> {
  const moved = await findMovedAgreement(slug.toLowerCase())
  if (moved) permanentRedirect(`/agreements/${moved}${rest}` as Route)
  return notInLowerCase(slug, '/agreements', rest)
}
