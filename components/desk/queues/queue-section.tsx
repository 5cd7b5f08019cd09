import type { ReactNode } from 'react'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'

/** One queue, with how many wait in it. */
export function QueueSection({
  id,
  title,
  all,
  none,
  children,
}: {
  id: string
  title: string
  all: number
  /** What to say when nothing waits. */
  none: string
  children: ReactNode
}) {
  return (
    <section aria-labelledby={id}>
      <SectionHead id={id}>
        {title}
        {all > 0 && ` (${all})`}
      </SectionHead>
      {all > 0 ? (
        <ul className="flex flex-col font-sans text-sm">{children}</ul>
      ) : (
        <Empty>{none}</Empty>
      )}
    </section>
  )
}

/** What waits, why, and the way to deal with it. */
export function QueueRow({
  what,
  agreement,
  href,
  action,
  children,
}: {
  what: string
  agreement: string
  href: string
  action: string
  children: ReactNode
}) {
  return (
    <li className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1 border-b border-rule py-2">
      <span className="max-w-measure min-w-0">
        <span className="font-serif text-base">{what}</span>
        <span className="block text-xs text-muted">
          {agreement} · {children}
        </span>
      </span>
      <a className="quiet-link" href={href} aria-label={`${action}: ${what}`}>
        {action}
      </a>
    </li>
  )
}
