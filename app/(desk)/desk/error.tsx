'use client'

/** Something broke at the desk: says so, with the id that the log has too. */
export default function DeskError({ error }: { error: Error & { digest?: string } }) {
  return (
    <main className="mx-auto flex max-w-measure flex-col gap-4 px-4 py-10">
      <h1 className="text-2xl font-semibold tracking-tight">
        This page of the desk cannot be shown just now
      </h1>
      <p>The fault is ours, and it has been noted. What was saved before is safe.</p>
      <p className="flex gap-4">
        <button className="quiet-link" onClick={() => location.reload()}>
          Try again
        </button>
        <a className="quiet-link" href="/desk">
          Back to the desk
        </a>
      </p>
      {error.digest && <p className="font-sans text-sm text-muted">Fault {error.digest}</p>}
    </main>
  )
}
