/** Leads to a list as CSV and as JSON, narrowed as it is on the page. */
export function TakeAway({ path, query }: { path: string; query: string }) {
  return (
    <>
      Take this list away:{' '}
      <a className="quiet-link" href={`${path}/export.csv?${query}`} download>
        CSV
      </a>
      ,{' '}
      <a className="quiet-link" href={`${path}/export.json?${query}`} download>
        JSON
      </a>
    </>
  )
}
