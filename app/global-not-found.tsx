import type { Metadata, Viewport } from 'next'
import { connection } from 'next/server'
import { NoSuchPage } from './_site/no-such-page'
import { ReaderFrame } from './_site/reader-frame'

export const metadata: Metadata = { title: 'Not found · Entente', robots: { index: false } }
export const viewport: Viewport = { colorScheme: 'light dark' }

/** Every address nothing else answers: the readers' page for it, whole without scripts, and 404. */
export default async function GlobalNotFound() {
  // Rendered for each request: its scripts carry the nonce of that answer.
  await connection()
  return (
    <ReaderFrame>
      <NoSuchPage />
    </ReaderFrame>
  )
}
