'use client'

import { TroubleText } from '@/components/layout/trouble-text'
import { brokenPage } from '@/domain/pages/trouble'
import { troubleStyle } from '@/domain/pages/trouble-style'

/** The frame of the pages itself broke: a page without it, with the id that the log has too. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <title>{`${brokenPage.title} · Entente`}</title>
      <body>
        <style>{troubleStyle}</style>
        <main>
          <TroubleText trouble={brokenPage} fault={error.digest} />
        </main>
      </body>
    </html>
  )
}
