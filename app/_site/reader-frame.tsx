import type { ReactNode } from 'react'
import { Footer } from '@/components/layout/footer'
import { Masthead } from '@/components/layout/masthead'
import { RememberedTheme } from '@/components/layout/theme-switch'
import { readerScript } from './reader-script'
import '../globals.css'

/** The document of every readers' page: masthead, the page, footer. */
export function ReaderFrame({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <RememberedTheme />
        <ReaderScript />
      </head>
      <body>
        <Masthead />
        <main id="content" className="mx-auto max-w-page px-4 pt-6 md:px-8">
          {children}
        </main>
        <Footer />
      </body>
    </html>
  )
}

/** Our own modules: after everything else, and the page does without them. */
function ReaderScript() {
  const address = readerScript()
  return address && <script type="module" async src={address} data-own />
}
