import type { Metadata } from 'next'
import type { ReactNode } from 'react'
import { RememberedTheme } from '@/components/layout/theme-switch'
import '../../desk.css'

export const dynamic = 'force-dynamic'
export const metadata: Metadata = {
  title: { default: 'The desk · Entente', template: '%s · The desk' },
  robots: { index: false, follow: false },
}

export default function DeskLayout({ children }: { children: ReactNode }) {
  return (
    <html lang="en" suppressHydrationWarning>
      <head>
        <RememberedTheme />
      </head>
      <body>{children}</body>
    </html>
  )
}
