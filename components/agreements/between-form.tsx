/** Asks for what changed between two days; offers the spans most often asked for. */
export function BetweenForm({
  from,
  to,
  today,
  spans,
}: {
  from: string
  to: string
  today: string
  /** Words and address of each. */
  spans: [string, string][]
}) {
  return (
    <div className="flex flex-wrap items-end gap-x-8 gap-y-3 border-y border-rule py-4 font-sans text-sm">
      <form className="flex flex-wrap items-end gap-3">
        <Day name="from" label="Between" value={from} today={today} />
        <Day name="to" label="and" value={to} today={today} />
        <button className="min-h-9 border border-ink px-4 hover:text-seal">Show</button>
      </form>
      <ul className="flex flex-wrap gap-x-5 gap-y-1 pb-2">
        {spans.map(([words, address]) => (
          <li key={words}>
            <a className="quiet-link" href={address}>
              {words}
            </a>
          </li>
        ))}
      </ul>
    </div>
  )
}

function Day(field: { name: string; label: string; value: string; today: string }) {
  return (
    <label className="flex flex-col gap-1">
      <span className="text-xs text-muted">{field.label}</span>
      <input
        type="date"
        name={field.name}
        max={field.today}
        defaultValue={field.value}
        className="min-h-9 border border-rule bg-paper px-2"
      />
    </label>
  )
}
