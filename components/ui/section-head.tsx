import type { ReactNode } from 'react'

/** The head of a section: small capitals over a rule, with an optional link or note at its end. */
export function SectionHead({
  id,
  children,
  aside,
}: {
  id?: string
  children: ReactNode
  aside?: ReactNode
}) {
  return (
    <div className="flex items-baseline justify-between gap-4 border-t border-ink pt-1.5">
      <h2 id={id} className="small-caps">
        {children}
      </h2>
      {aside && <div className="font-sans text-sm text-muted print:[&_a]:hidden">{aside}</div>}
    </div>
  )
}
