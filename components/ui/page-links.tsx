/** Leads to the page before and the page after of a list; nothing where there is one only. */
export function PageLinks({
  pages,
  number,
  address,
}: {
  pages: number
  number: number
  address: (page: number) => string
}) {
  if (pages <= 1) return null
  return (
    <nav aria-label="Pages" className="flex flex-wrap gap-x-6 font-sans text-sm">
      {number > 1 && (
        <a className="quiet-link" rel="prev" href={address(Math.min(number - 1, pages))}>
          Previous page
        </a>
      )}
      <span className="text-muted">
        Page {number} of {pages}
      </span>
      {number < pages && (
        <a className="quiet-link" rel="next" href={address(number + 1)}>
          Next page
        </a>
      )}
    </nav>
  )
}
