import type { Metadata } from 'next'
import { NoSuchPage } from '../_site/no-such-page'

export const metadata: Metadata = { title: 'Not found', robots: { index: false } }

export default function NotFound() {
  return <NoSuchPage />
}
