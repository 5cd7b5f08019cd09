/** Says that nothing stands at an address, and leads on. */
export function NoSuchPage() {
  return (
    <div className="flex max-w-measure flex-col gap-4 py-10">
      <h1 className="text-2xl font-semibold tracking-tight">There is no such page</h1>
      <p>The address may be mistyped, or what stood here was never published.</p>
      <p>
        Try the{' '}
        <a className="quiet-link" href="/search">
          search
        </a>
        , the{' '}
        <a className="quiet-link" href="/agreements">
          agreements
        </a>{' '}
        or the{' '}
        <a className="quiet-link" href="/countries">
          countries
        </a>
        .
      </p>
    </div>
  )
}
