import { sections } from '@/domain/pages/sections'
import { ThemeSwitch } from './theme-switch'

/** The head of every page for readers; the section it stands in is marked. */
export function Masthead({ path }: { path: string | null }) {
  return (
    <header className="mx-auto max-w-page px-4 md:px-8">
      <a
        href="#content"
        className="sr-only bg-paper px-3 py-2 font-sans focus:not-sr-only focus:absolute focus:top-2 focus:left-2 focus:z-20"
      >
        Skip to content
      </a>
      <div className="flex flex-wrap items-end gap-x-6 gap-y-3 pt-4 pb-3 md:pt-6 md:pb-4">
        <a
          href="/"
          className="font-display text-4xl leading-none font-semibold tracking-tight hover:text-seal lg:text-5xl"
        >
          Entente
        </a>
        <p className="hidden pb-0.5 text-sm text-muted lg:block">
          The record of agreements between countries
        </p>
        <div className="ms-auto sm:order-last sm:ms-0">
          <ThemeSwitch />
        </div>
        <SearchBox />
      </div>
      <nav
        aria-label="Sections"
        className="flex flex-wrap gap-x-4 border-t border-b-2 border-ink font-sans text-xs sm:gap-x-7 sm:text-sm"
      >
        {sections.map(([href, name]) => (
          <a
            key={href}
            href={href}
            aria-current={
              path === href ? 'page' : path?.startsWith(`${href}/`) ? 'true' : undefined
            }
            className="-mb-0.5 border-b-2 border-transparent py-2 hover:text-seal aria-[current]:border-seal aria-[current]:font-semibold"
          >
            {name}
          </a>
        ))}
      </nav>
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
        className="min-h-10 w-full min-w-0 border border-rule bg-paper px-2 font-sans text-sm placeholder:text-muted sm:w-56"
      />
      <button
        type="submit"
        className="min-h-10 shrink-0 border border-s-0 border-rule px-3 font-sans text-sm hover:text-seal"
      >
        Search
      </button>
    </form>
  )
}
