import { archiveAddress } from '@/domain/archive/span'

/** Years or months, each with how many articles it has. */
export function SpanList({
  spans,
  caption,
  head,
}: {
  spans: { on: string; name: string; articles: number }[]
  caption: string
  /** What the first column lists. */
  head: string
}) {
  return (
    <table className="w-full max-w-sm border-collapse text-sm">
      <caption className="sr-only">{caption}</caption>
      <thead className="border-b border-ink text-left font-sans text-xs">
        <tr>
          <th scope="col" className="py-2 font-semibold">
            {head}
          </th>
          <th scope="col" className="py-2 text-right font-semibold">
            Articles
          </th>
        </tr>
      </thead>
      <tbody>
        {spans.map(({ on, name, articles }) => (
          <tr key={on} className="border-b border-rule">
            <th scope="row" className="py-2 text-left font-normal">
              {articles ? (
                <a className="text-lg font-semibold hover:underline" href={archiveAddress(on)}>
                  {name}
                </a>
              ) : (
                <span className="text-lg text-muted">{name}</span>
              )}
            </th>
            <td className="py-2 text-right figures text-muted">
              {articles ? articles.toLocaleString('en-GB') : 'None'}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
