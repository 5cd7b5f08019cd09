import { CheckField } from '@/components/desk/fields'
import type { Finding, NewName } from '@/domain/reports/report-reading'
import { FindingNote } from './finding-note'

/** Names of people and organizations who seem to be new; who may add to the record ticks them. */
export function NewNameRows({ names, mayAdd }: { names: Finding<NewName>[]; mayAdd: boolean }) {
  if (names.length === 0) return null
  return (
    <div className="flex flex-col gap-2 font-sans text-sm">
      <h3 className="font-semibold">Not on record yet</h3>
      <ul className="flex flex-col">
        {names.map(({ value: { name, kind, title }, ...finding }) => (
          <li key={`${kind}/${name}`} className="flex flex-col gap-1 border-t border-rule py-2">
            {mayAdd ? (
              <CheckField
                name="newName[]"
                value={`${kind}/${name}`}
                label={`Add ${name}${title ? `, ${title},` : ''} as ${kind === 'person' ? 'a person' : 'an organization'}`}
              />
            ) : (
              <p>
                {name}
                {title && `, ${title}`}
              </p>
            )}
            <FindingNote {...finding} />
          </li>
        ))}
      </ul>
    </div>
  )
}
