/** The foot of every page for readers. */
export function Footer() {
  return (
    <footer className="mt-16 border-t border-ink">
      <div className="mx-auto flex max-w-page flex-wrap justify-between gap-x-8 gap-y-2 px-4 py-6 font-sans text-sm text-muted md:px-8">
        <p>
          Entente follows agreements between countries: who signed, what was promised, what was
          done, who says so.
        </p>
        <nav aria-label="About Entente" className="flex flex-wrap gap-x-5">
          <a className="quiet-link" href="/about/method">
            Method
          </a>
          <a className="quiet-link" href="/about/data">
            Data
          </a>
          <a className="quiet-link" href="/corrections">
            Corrections
          </a>
          <a className="quiet-link" href="/saved">
            Saved
          </a>
          <a className="quiet-link" href="/feed.xml">
            RSS
          </a>
          <a className="quiet-link" href="/desk">
            The desk
          </a>
        </nav>
      </div>
    </footer>
  )
}
