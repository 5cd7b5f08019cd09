import { SelectField, TextField } from '@/components/desk/fields'
import { entityAddress } from '@/domain/entities/address'
import type { NameSaying } from '@/domain/imports/names'
import type { NameQuestion } from '@/domain/imports/questions'
import { listId } from '@/app/_desk/suggestions'

/** What is asked of one name. */
export function NameFields({ question, place }: { question: NameQuestion; place: number }) {
  const { normal, name, rows, words, bearers, said } = question
  const options = [
    ['', 'Decide later'],
    ...bearers.map((one) => [
      `entity:${one.id}`,
      `It is ${one.name} (${entityAddress(one).slice(1)})`,
    ]),
    ['make:organization', 'Put it on record as an organization'],
    ['make:person', 'Put it on record as a person'],
    ['make:place', 'Put it on record as a place'],
    ['leave', 'Leave it out; the row is kept as it came'],
  ] as [string, string][]
  const known =
    said !== null && 'entityId' in said && !bearers.some((one) => one.id === said.entityId)
  if (known) options.push([sayingValue(said), `As decided: record ${said.entityId}`])
  return (
    <fieldset className="grid gap-3 border-b border-rule pb-4 sm:grid-cols-2">
      <legend className="mb-1 font-sans text-sm">
        <strong dir="auto">{name}</strong>{' '}
        <span className="text-muted">
          {words}{' '}
          {rows.length === 1 ? `Row ${rows[0]}.` : `In ${rows.length} rows, first ${rows[0]}.`}
        </span>
      </legend>
      <input type="hidden" name="normals[]" value={normal} />
      <SelectField
        name={`say-${place}`}
        label={`Who is “${name}”`}
        value={sayingValue(said)}
        options={options}
      />
      <TextField
        name={`pick-${place}`}
        label="Or somebody else on record"
        hint="A name, or an address such as countries/iraq."
        list={listId('actors')}
        dir="auto"
        maxLength={200}
      />
    </fieldset>
  )
}

function sayingValue(said: NameSaying | null): string {
  if (!said) return ''
  if ('leaveOut' in said) return 'leave'
  return 'make' in said ? `make:${said.make}` : `entity:${said.entityId}`
}
