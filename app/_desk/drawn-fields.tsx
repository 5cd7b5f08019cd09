import clsx from 'clsx'
import { CheckField, SelectField, TextField } from '@/components/desk/fields'
import { RowsField } from '@/components/desk/rows-field'
import type { Drawn, Field, Picked, Typed } from './field'
import { listId } from './suggestions'

export type DrawnField = Pick<Field<unknown>, 'label' | 'hint' | 'needed' | 'drawn'>
/** What of the agreement's own record a field chooses from: key and line. */
export type Picks = Record<Picked, [string, string][]>

export const noPicks: Picks = { commitments: [], events: [], provisions: [] }

/** The fields of a form by their descriptions, with what stands in them when it opens. */
export function DrawnFields({
  fields,
  typed = {},
  picks = noPicks,
}: {
  fields: Record<string, DrawnField>
  typed?: Typed
  picks?: Picks
}) {
  return (
    <div className="grid items-end gap-5 font-sans sm:grid-cols-2">
      {Object.entries(fields).map(([name, field]) => (
        <div key={name} className={clsx('min-w-0', isWide(field.drawn) && 'sm:col-span-2')}>
          <One name={name} field={field} typed={typed[name]} picks={picks} />
        </div>
      ))}
    </div>
  )
}

/** Only what is drawn: what a field reads and accepts stays on the server. */
export const drawable = (fields: Record<string, DrawnField>): Record<string, DrawnField> =>
  Object.fromEntries(
    Object.entries(fields).map(([name, { label, hint, needed, drawn }]) => [
      name,
      { label, hint, needed, drawn },
    ]),
  )

const isWide = (drawn: Drawn) =>
  drawn.as === 'rows' ||
  drawn.as === 'tick' ||
  drawn.as === 'pick' ||
  (drawn.as === 'text' && (drawn.rows ?? 0) > 0) ||
  (drawn.as === 'text' && drawn.maxLength >= 200 && !drawn.list)

function One({
  name,
  field: { label, hint, needed, drawn },
  typed,
  picks,
}: {
  name: string
  field: DrawnField
  typed: Typed[string] | undefined
  picks: Picks
}) {
  const text = typeof typed === 'string' ? typed : ''
  const shared = { name, label, hint, required: needed }
  switch (drawn.as) {
    case 'tick':
      return <CheckField name={name} label={label} hint={hint} checked={typed === true} />
    case 'choice':
      return <SelectField {...shared} value={text} options={withNone(drawn.options, text)} />
    case 'pick': {
      const options = picks[drawn.of].map(([key, line]) => [key, shortened(line)] as const)
      const none = drawn.none === null ? [] : [['', drawn.none] as const]
      return (
        <SelectField {...shared} value={text} options={withNone([...none, ...options], text)} />
      )
    }
    case 'rows':
      return (
        <RowsField
          label={label}
          hint={hint}
          required={needed}
          columns={[{ name, label, list: listId(drawn.list) }]}
          value={Array.isArray(typed) ? typed.map((one) => [one]) : []}
        />
      )
    case 'text':
      return (
        <TextField
          {...shared}
          hint={drawn.rows ? `${hint ?? ''} Up to ${drawn.maxLength} characters.`.trim() : hint}
          value={text}
          rows={drawn.rows}
          list={drawn.list && listId(drawn.list)}
          dir="auto"
        />
      )
  }
}

/** Nothing is chosen for somebody who has not chosen. */
function withNone(options: readonly (readonly [string, string])[], chosen: string) {
  if (chosen || options.some(([key]) => key === '')) return options
  return [['', 'Choose'] as const, ...options]
}

const shortened = (line: string) => (line.length > 110 ? `${line.slice(0, 108)} …` : line)
