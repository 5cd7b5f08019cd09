type Country = { slug: string; name: string }

/** The head of the page on two countries, each leading to its own. */
export function PairHead({ a, b }: { a: Country; b: Country }) {
  return (
    <header className="flex flex-col gap-2">
      <p className="small-caps text-seal">Between two countries</p>
      <h1 className="text-2xl font-semibold tracking-tight md:text-4xl">
        <Name {...a} /> and <Name {...b} />
      </h1>
      <p className="font-sans text-sm text-muted">
        Deadlines as a list or a calendar: <Deadlines {...a} />, <Deadlines {...b} />
      </p>
    </header>
  )
}

const Name = ({ slug, name }: Country) => (
  <a className="hover:underline" href={`/countries/${slug}`}>
    {name}
  </a>
)

const Deadlines = ({ slug, name }: Country) => (
  <a className="quiet-link" href={`/deadlines?party=${slug}`}>
    of {name}
  </a>
)
