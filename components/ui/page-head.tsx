import type { ReactNode } from 'react'

/** The head of a page: what sort of page it is, what it is called, and what it is about. */
export function PageHead({
  kicker,
  title,
  children,
}: {
  kicker: ReactNode
  title: string
  children?: ReactNode
}) {
  return (
    <header className="flex flex-col gap-2">
      <p className="small-caps text-seal">{kicker}</p>
      <h1 className="text-3xl font-semibold tracking-tight md:text-4xl">{title}</h1>
      {children}
    </header>
  )
}
