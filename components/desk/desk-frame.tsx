import type { ReactNode } from 'react'
import { may, type Permission, type Role } from '@/domain/permissions'
import { labelOf } from '@/domain/labels'

const places: [string, string, Permission | null][] = [
  ['/desk', 'Waiting', null],
  ['/desk/reports', 'Reports', 'reports:read'],
  ['/desk/articles', 'Articles', 'articles:read'],
  ['/desk/home', 'Front page', 'home:write'],
  ['/desk/agreements', 'Agreements', 'agreements:write'],
  ['/desk/entities', 'Entities', 'entities:write'],
  ['/desk/queues', 'Queues', 'agreements:write'],
  ['/desk/imports', 'Imports', 'imports:write'],
  ['/desk/print', 'Print', 'print:read'],
  ['/desk/log', 'Log', 'log:read'],
]

/** The frame of every page at the desk: where one is, who one is, the way out. */
export function DeskFrame({
  editor,
  signOut,
  children,
}: {
  editor: { name: string; role: Role }
  signOut: () => Promise<void>
  children: ReactNode
}) {
  return (
    <>
      <header className="border-b border-ink bg-sheet font-sans text-sm">
        <a
          href="#content"
          className="sr-only focus:not-sr-only focus:absolute focus:bg-paper focus:p-2"
        >
          Skip to content
        </a>
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-5 gap-y-1 px-4 py-2 md:px-8">
          <a href="/desk" className="font-serif text-lg font-semibold">
            Entente, the desk
          </a>
          <nav aria-label="The desk" className="flex flex-wrap gap-x-4">
            {places
              .filter(([, , permission]) => !permission || may(editor.role, permission))
              .map(([href, name]) => (
                <a key={href} href={href} className="py-1.5 hover:text-seal">
                  {name}
                </a>
              ))}
          </nav>
          <div className="ml-auto flex items-center gap-4">
            <a href="/desk/account" className="py-1.5 hover:text-seal">
              {editor.name}, {labelOf(editor.role).toLowerCase()}
            </a>
            <form action={signOut}>
              <button className="py-1.5 underline decoration-rule underline-offset-4 hover:text-seal">
                Sign out
              </button>
            </form>
          </div>
        </div>
      </header>
      <main id="content" className="mx-auto max-w-page px-4 py-6 md:px-8">
        {children}
      </main>
    </>
  )
}

/** The head of a page at the desk. */
export function DeskHead({ title, children }: { title: string; children?: ReactNode }) {
  return (
    <div className="mb-6 flex flex-wrap items-baseline justify-between gap-4">
      <h1 className="text-2xl font-semibold tracking-tight">{title}</h1>
      {children && <div className="flex flex-wrap gap-4 font-sans text-sm">{children}</div>}
    </div>
  )
}
