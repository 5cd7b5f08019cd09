import { DateText } from '@/components/ui/date-text'
import { footLinks } from '@/domain/pages/sections'

/** The foot of every page for readers; on paper it says where the page stands, and how old it is. */
export function Footer({
  address,
  on,
}: {
  /** Whole, of this page. */
  address: string | null
  /** ISO day of what the page says. */
  on: string
}) {
  return (
    <footer className="mx-auto mt-16 max-w-page px-4 pb-10 md:px-8">
      <div className="grid gap-x-8 gap-y-6 border-t-2 border-ink pt-4 font-sans text-sm sm:grid-cols-3 lg:grid-cols-5">
        <div className="text-muted sm:col-span-3 lg:col-span-2">
          <p className="font-display text-xl font-semibold text-ink">Entente</p>
          <p className="mt-1 max-w-sm print:max-w-none">
            Follows agreements between countries: who signed, what was promised, what was done, who
            says so.
          </p>
        </div>
        {footLinks.map(({ name, links }) => (
          <nav key={name} aria-label={name}>
            <p className="small-caps">{name}</p>
            <ul className="mt-1">
              {links.map(([href, words]) => (
                <li key={href}>
                  <a className="inline-block py-1 hover:text-seal hover:underline" href={href}>
                    {words}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        ))}
      </div>
      <p className="on-paper mt-4 text-sm">
        As it stood on <DateText on={on} precision="day" />
        {address && `, from ${address}`}
      </p>
      <p className="no-print mt-6 border-t border-rule pt-2 font-sans text-xs text-muted">
        <a className="quiet-link" href="/desk" rel="nofollow">
          The desk
        </a>
      </p>
    </footer>
  )
}
