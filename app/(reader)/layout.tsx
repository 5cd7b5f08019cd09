import type { Metadata, Viewport } from 'next'
import type { ReactNode } from 'react'
import { aboutTheSite } from '../_site/page-metadata'
import { ReaderFrame } from '../_site/reader-frame'
import { siteUrl } from '../_site/site-url'

// Readers' pages are rendered when they are asked for, from what stands in the database then.
export const dynamic = 'force-dynamic'

export const viewport: Viewport = { colorScheme: 'light dark' }

export function generateMetadata(): Metadata {
  return {
    metadataBase: new URL(siteUrl()),
    title: { default: 'Entente', template: '%s · Entente' },
    description: aboutTheSite,
    twitter: { card: 'summary_large_image' },
  }
}

export default function ReaderLayout({ children }: { children: ReactNode }) {
  return <ReaderFrame>{children}</ReaderFrame>
}
