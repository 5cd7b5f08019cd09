import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { ReaderFrame } from '../_site/reader-frame'
import { siteUrl } from '../_site/site-url'

// Readers' pages are rendered when they are asked for, from what stands in the database then.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark' }

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: 'Entente', template: '%s · Entente' },
    description:
      'News and analysis on agreements between countries: who signed, what was promised, what has been done since, and who says so.',
    twitter: { card: 'summary' },
    openGraph: { siteName: 'Entente', type: 'website', locale: 'en_GB' },
    alternates: { types: { 'application/rss+xml': [{ url: '/feed.xml', title: 'Entente' }] } },
  }
}

export default function ReaderLayout({ children }: { children: ReactNode }) {
  return <ReaderFrame>{children}</ReaderFrame>
}
