import type { ReactNode } from 'react'
import { headers } from 'next/headers'
import { Footer } from '@/components/layout/footer'
import { Masthead } from '@/components/layout/masthead'
import { RememberedTheme } from '@/components/layout/theme-switch'
import { FirstFaces } from './first-faces'
import { siteUrl } from './site-url'
import { today } from './today'
import { readerScript } from './reader-script'
import '../reader.css'

/** The document of every readers' page: masthead, the page, footer. */
export async function ReaderFrame({ children }: { children: ReactNode }) {
  // Only proxy.ts knows it; a page without it marks no section and names no address on paper.
  const path = (await headers()).get('x-entente-path')
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <RememberedTheme />
        <FirstFaces />
        <ReaderScript />
      </head>
      <body>
        <Masthead path={path && path.split('?')[0]!} />
        <main id="content" className="mx-auto max-w-page px-4 pt-6 md:px-8">
          {children}
        </main>
        <Footer address={path && `${siteUrl()}${path}`} on={today()} />
      </body>
    </html>
  )
}

/** Our own modules: after everything else, and the page does without them. */
function ReaderScript() {
  const address = readerScript()
  return address && <script type="module" async src={address} data-own />
}
