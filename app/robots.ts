import type { MetadataRoute } from 'next'
import { siteUrl } from './_site/site-url'

export const dynamic = 'force-dynamic'

export default function robots(): MetadataRoute.Robots {
  return {
    rules: { userAgent: '*', allow: '/', disallow: ['/desk', '/api/'] },
    sitemap: ['/sitemap.xml', '/news-sitemap.xml'].map((path) => `${siteUrl()}${path}`),
  }
}
