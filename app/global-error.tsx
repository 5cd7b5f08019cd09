'use client'

/** The frame of the pages itself broke: a page without it, with the id that the log has too. */
export default function GlobalError({ error }: { error: Error & { digest?: string } }) {
  return (
    <html lang="en">
      <title>This page cannot be shown just now · Entente</title>
      <body style={{ margin: '4rem auto', padding: '0 1rem', maxWidth: '42rem' }}>
        <style>{':root { color-scheme: light dark; font: 1.0625rem/1.6 Georgia, serif }'}</style>
        <h1>This page cannot be shown just now</h1>
        <p>The fault is ours. It has been noted; please try again in a minute.</p>
        {error.digest && <p>Fault {error.digest}</p>}
      </body>
    </html>
  )
}
