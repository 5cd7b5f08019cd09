import { ThemeSwitch } from './theme-switch'

const sections = [
  ['/agreements', 'Agreements'],
  ['/countries', 'Countries'],
  ['/search', 'Search'],
  ['/corrections', 'Corrections'],
  ['/about', 'About'],
] as const

/** The head of every page for readers. */
export function Masthead() {
  return (
    <header className="border-b border-rule">
      <a
        href="#content"
        className="sr-only bg-paper px-3 py-2 font-sans focus:not-sr-only focus:absolute focus:top-2 focus:left-2"
      >
        Skip to content
      </a>
      <div className="mx-auto flex max-w-page flex-wrap items-end gap-x-6 gap-y-2 px-4 pt-4 pb-3 md:px-8">
        <a href="/" className="text-2xl leading-none font-semibold tracking-tight">
          Entente
        </a>
        <p className="hidden pb-0.5 text-sm text-muted italic md:block">
          The record of agreements between countries
        </p>
        <form
          action="/search"
          role="search"
          className="ml-auto flex basis-full items-stretch sm:basis-auto"
        >
          <label className="sr-only" htmlFor="masthead-search">
            Search Entente
          </label>
          <input
            id="masthead-search"
            name="q"
            type="search"
            maxLength={300}
            placeholder="Words, names, agreements"
            className="min-h-9 w-full min-w-0 border border-rule bg-paper px-2 font-sans text-sm placeholder:text-muted sm:w-56"
          />
          <button className="min-h-9 border border-l-0 border-rule px-3 font-sans text-sm hover:text-seal">
            Search
          </button>
        </form>
      </div>
      <nav aria-label="Sections" className="border-t border-rule">
        <div className="mx-auto flex max-w-page flex-wrap items-center gap-x-5 px-4 md:px-8">
          {sections.map(([href, name]) => (
            <a
              key={href}
              href={href}

              className="py-2 font-sans text-sm hover:text-seal"
            >
              {name}
            </a>
          ))}
          <ThemeSwitch />
        </div>
      </nav>
    </header>
  )
}
