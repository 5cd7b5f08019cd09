/** Where one is in a ledger longer than its page, and the way to what stands before and after. */
export function LedgerPages({
  page,
  size,
  count,
  hrefOf,
}: {
  page: number
  size: number
  count: number
  hrefOf: (page: number) => string
}) {
  if (count <= size) return null
  const range = (of: number) =>
    `Commitments ${(of - 1) * size + 1} to ${Math.min(of * size, count)}`
  return (
    <nav aria-label="Pages of the ledger" className="flex flex-wrap gap-x-6 figures text-sm">
      <span>
        {range(page)} of {count}
      </span>
      {page > 1 && (
        <a className="quiet-link" rel="prev" href={hrefOf(page - 1)}>
          {range(page - 1)}
        </a>
      )}
      {page * size < count && (
        <a className="quiet-link" rel="next" href={hrefOf(page + 1)}>
          {range(page + 1)}
        </a>
      )}
    </nav>
  )
}
