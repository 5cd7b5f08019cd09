import { archiveAddress } from '@/domain/archive/span'
import { formatDate } from '@/domain/dates/format-date'
import { weeksOf } from '@/domain/dates/month'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']

/** A month as a table of weeks; each day with articles leads to them and says how many there are. */
export function ArchiveMonth({
  month,
  counts,
}: {
  /** 2023-03 */
  month: string
  /** By ISO day. */
  counts: Map<string, number>
}) {
  const name = formatDate({ on: `${month}-01`, precision: 'month' })
  return (
    <table className="w-full table-fixed border-collapse figures text-sm">
      <caption className="sr-only">Articles by day, {name}</caption>
      <thead>
        <tr className="border-b border-ink text-left text-xs">
          {weekdays.map((weekday) => (
            <th key={weekday} scope="col" className="py-2 font-semibold">
              <abbr title={weekday} className="no-underline">
                {weekday.slice(0, 3)}
              </abbr>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(month).map((week, number) => (
          <tr key={number} className="border-b border-rule align-top">
            {week.map((day, weekday) => (
              <td key={weekday} className="h-12">
                {day ? (
                  <Day day={day} articles={counts.get(day) ?? 0} />
                ) : (
                  <span className="sr-only">In another month</span>
                )}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({ day, articles }: { day: string; articles: number }) {
  const date = <time dateTime={day}>{Number(day.slice(8))}</time>
  if (articles === 0) return <span className="block py-1.5 text-muted">{date}</span>
  const said = articles === 1 ? '1 article' : `${articles.toLocaleString('en-GB')} articles`
  return (
    <a href={archiveAddress(day)} className="block py-1.5 font-semibold hover:text-seal">
      <span className="underline decoration-rule underline-offset-4">{date}</span>
      <span className="sr-only">: {said}</span>
      <span aria-hidden className="block text-xs font-normal text-muted">
        {articles.toLocaleString('en-GB')}
      </span>
    </a>
  )
}
