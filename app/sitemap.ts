import type { MetadataRoute } from 'next'
import { listPublicAddresses } from '@/db/queries/addresses'
import { siteUrl } from './_site/site-url'

export const dynamic = 'force-dynamic'

/** Every page for readers, the newest articles first; a sitemap holds 50,000 addresses at most. */
export default async function sitemap(): Promise<MetadataRoute.Sitemap> {
  const fixed = [
    '',
    '/agreements',
    '/countries',
    '/deadlines',
    '/corrections',
    '/about',
    '/about/method',
    '/about/data',
  ]
  const addresses = await listPublicAddresses(50_000 - fixed.length)
  return [
    ...fixed.map((path) => ({ url: `${siteUrl()}${path || '/'}` })),
    ...addresses.map(({ path, changedAt }) => ({
      url: `${siteUrl()}${path}`,
      lastModified: changedAt ?? undefined,
    })),
  ]
}
