const links = [
  ['/archive', 'Archive'],
  ['/authors', 'Authors'],
  ['/corrections', 'Corrections'],
  ['/about/method', 'Method'],
  ['/about/data', 'Data'],
  ['/feed.xml', 'RSS'],
  ['/feed.atom', 'Atom'],
  ['/feed.json', 'JSON'],
  ['/desk', 'The desk'],
] as const

/** The foot of every page for readers. */
export function Footer() {
  return (
    <footer className="mt-16 border-t border-ink">
      <div className="mx-auto flex max-w-page flex-wrap justify-between gap-x-8 gap-y-2 px-4 py-6 font-sans text-sm text-muted md:px-8">
        <p>
          Entente follows agreements between countries: who signed, what was promised, what was
          done, who says so.
        </p>
        <nav aria-label="About Entente" className="flex flex-wrap gap-x-5 gap-y-1">
          {links.map(([href, name]) => (
            <a key={href} className="quiet-link" href={href}>
              {name}
            </a>
          ))}
        </nav>
      </div>
    </footer>
  )
}
