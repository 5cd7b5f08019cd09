import { ThemeSwitch } from './theme-switch'

const sections = [
  ['/agreements', 'Agreements'],
  ['/countries', 'Countries'],
  ['/deadlines', 'Deadlines'],
  ['/corrections', 'Corrections'],
  ['/about', 'About'],
] as const

/** The head of every page for readers. */
export function Masthead() {
  return (
    <header>
      <a
        href="#content"
        className="sr-only bg-paper px-3 py-2 font-sans focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20"
      >
        Skip to content
      </a>
      <div className="mx-auto flex max-w-page flex-wrap items-end gap-x-5 gap-y-3 px-4 pt-5 pb-4 md:px-8">
        <a href="/" className="text-3xl leading-none font-semibold tracking-tight">
          Entente
        </a>
        <p className="hidden text-sm text-muted italic md:block">
          The record of agreements between countries
        </p>
        <div className="ms-auto sm:order-last sm:ms-0">
          <ThemeSwitch />
        </div>
        <SearchBox />
      </div>
      <div className="mx-auto max-w-page px-4 md:px-8">
        <nav
          aria-label="Sections"
          className="flex flex-wrap items-center gap-x-5 border-t border-b-2 border-ink font-sans text-sm md:gap-x-8"
        >
          {sections.map(([href, name]) => (
            <a key={href} href={href} className="py-2 hover:text-seal">
              {name}
            </a>
          ))}
        </nav>
      </div>
    </header>
  )
}

function SearchBox() {
  return (
    <form
      action="/search"
      role="search"
      className="relative flex basis-full items-stretch sm:ms-auto sm:basis-auto"
    >
      <label className="sr-only" htmlFor="masthead-search">
        Search Entente
      </label>
      <input
        id="masthead-search"
        name="q"
        type="search"
        data-suggests
        maxLength={300}
        placeholder="Words, names, agreements"
        className="min-h-9 w-full min-w-0 border border-rule bg-paper px-2 font-sans text-sm placeholder:text-muted sm:w-56"
      />
      <button className="min-h-9 border border-s-0 border-rule px-3 font-sans text-sm hover:text-seal">
        Search
      </button>
    </form>
  )
}
