import type { Route } from 'next'
import { permanentRedirect } from 'next/navigation'
import { findMovedAgreement } from '@/db/queries/agreements'
import { notInLowerCase } from '../../../_site/lower-case'

/**
 * An address that no agreement has: a former one leads to the one of today, any other is not found.
 * @param page below the agreement's address, with its slash
 */
export async function agreementElsewhere(slug: string, page: string): Promise<never> {
  const moved = await findMovedAgreement(slug)
  if (moved) permanentRedirect(`/agreements/${moved}${page}` as Route)
  return notInLowerCase(slug, '/agreements')
}
