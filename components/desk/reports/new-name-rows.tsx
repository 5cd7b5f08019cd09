import { SameOrNew } from '@/components/desk/entities/same-or-new'
import { CheckField } from '@/components/desk/fields'
import type { LikelyKnown } from '@/domain/entities/may-be'
import type { Finding, NewName } from '@/domain/reports/report-reading'
import { FindingNote } from './finding-note'

/**
 * Names of people and organizations who seem to be new. Who may add to the record ticks them, or
 * says whose names they are where somebody on record is like them.
 */
export function NewNameRows({
  names,
  likely,
  mayAdd,
}: {
  names: Finding<NewName>[]
  /** Those on record whom a name may mean, by its kind and itself. */
  likely: Map<string, LikelyKnown[]>
  mayAdd: boolean
}) {
  if (names.length === 0) return null
  const alike = names.filter(({ value }) => likely.get(keyOf(value))?.length)
  return (
    <div className="flex flex-col gap-2 font-sans text-sm">
      <h3 className="font-semibold">Not on record yet</h3>
      <ul className="flex flex-col">
        {names.map(({ value, ...finding }) => (
          <li key={keyOf(value)} className="flex flex-col gap-1 border-t border-rule py-2">
            <Row
              value={value}
              known={likely.get(keyOf(value)) ?? []}
              place={alike.findIndex((one) => one.value === value)}
              mayAdd={mayAdd}
            />
            <FindingNote {...finding} />
          </li>
        ))}
      </ul>
    </div>
  )
}

const keyOf = ({ kind, name }: NewName) => `${kind}/${name}`

function Row({
  value,
  known,
  place,
  mayAdd,
}: {
  value: NewName
  known: LikelyKnown[]
  /** Among those like somebody on record; the form sends the choices in this order. */
  place: number
  mayAdd: boolean
}) {
  const { name, kind, title } = value
  const called = `${name}${title ? `, ${title}` : ''}`
  if (!mayAdd) return <p>{called}</p>
  const as = kind === 'person' ? 'a person' : 'an organization'
  if (known.length === 0) {
    return (
      <CheckField
        name="newName[]"
        value={keyOf(value)}
        label={`Add ${called}${title ? ',' : ''} as ${as}`}
      />
    )
  }
  return (
    <>
      <input type="hidden" name="knownName[]" value={keyOf(value)} />
      <SameOrNew
        name={`knownName.${place}`}
        known={known}
        legend={`Is ${called}${title ? ',' : ''} on record already?`}
        fresh={[
          ['new', `None of these: add ${name} as ${as}`],
          ['', 'Leave the name out'],
        ]}
      />
    </>
  )
}
