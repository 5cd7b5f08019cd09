/** Leads to a calendar of deadlines: to subscribe to it, or as a file. */
export function Subscribe({
  address,
  of,
}: {
  /** Its whole address, with https:// or http://. */
  address: string
  /** Whose deadlines, after "of": "Iraq". Nothing: all. */
  of?: string
}) {
  const whose = of ? `deadlines of ${of}` : 'all deadlines'
  return (
    <p className="font-sans text-sm text-muted">
      <a className="quiet-link" href={address.replace(/^https?:/, 'webcal:')}>
        Subscribe to {whose}
      </a>{' '}
      in a calendar, or take{' '}
      <a className="quiet-link" href={new URL(address).pathname}>
        the .ics file
      </a>
      .
    </p>
  )
}
