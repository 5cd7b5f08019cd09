'use client'

/** Something broke while a page was made: says so, with the id that the log has too. */
export default function ReaderError({ error }: { error: Error & { digest?: string } }) {
  return (
    <div className="flex max-w-measure flex-col gap-4 py-10">
      <h1 className="text-2xl font-semibold tracking-tight">This page cannot be shown just now</h1>
      <p>The fault is ours. It has been noted; please try again in a minute.</p>
      <p>
        <button className="quiet-link" onClick={() => location.reload()}>
          Try again
        </button>
      </p>
      {error.digest && <p className="font-sans text-sm text-muted">Fault {error.digest}</p>}
    </div>
  )
}
