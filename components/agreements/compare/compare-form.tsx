type Side = {
  /** `a` or `b`, and the name of the field of its day. */
  name: 'a' | 'b'
  dayName: 'on' | 'onB'
  typed: string
  day: string
}

/** Asks which two agreements to compare, and on which days; titles are offered while one types. */
export function CompareForm({
  sides,
  titles,
  today,
}: {
  sides: [Side, Side]
  titles: string[]
  today: string
}) {
  return (
    <form
      action="/agreements/compare"
      className="grid gap-x-8 gap-y-4 border-y border-rule py-4 font-sans text-sm md:grid-cols-[1fr_1fr_auto] md:items-end"
    >
      {sides.map(({ name, dayName, typed, day }, index) => (
        <div key={name} className="grid gap-2 sm:grid-cols-[1fr_auto]">
          <label className="flex min-w-0 flex-col gap-1">
            <span className="text-xs text-muted">
              {index === 0 ? 'An agreement' : 'compared with'}
            </span>
            <input
              name={name}
              list="agreement-titles"
              maxLength={300}
              defaultValue={typed}
              placeholder="Words of its title"
              className={field}
            />
          </label>
          <label className="flex flex-col gap-1">
            <span className="text-xs text-muted">as of</span>
            <input type="date" name={dayName} max={today} defaultValue={day} className={field} />
          </label>
        </div>
      ))}
      <button className="min-h-9 justify-self-start border border-ink px-5 hover:text-seal">
        Compare
      </button>
      <datalist id="agreement-titles">
        {titles.map((title) => (
          <option key={title}>{title}</option>
        ))}
      </datalist>
    </form>
  )
}

const field = 'min-h-9 w-full min-w-0 border border-rule bg-paper px-2'
