import type { ReactNode } from 'react'
import { Footer } from '@/components/layout/footer'
import { Masthead } from '@/components/layout/masthead'
import { RememberedTheme } from '@/components/layout/theme-switch'
import '../globals.css'

/** The document of every readers' page: masthead, the page, footer. */
export function ReaderFrame({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <RememberedTheme />
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
