import { CheckField, SelectField, TextField } from '@/components/desk/fields'
import { ChangeFields } from '@/components/desk/change-fields'
import { FindingNote } from './finding-note'
import type { Certainty, Span } from '@/domain/reports/report-reading'

/** Names in a report that mean the same: whom they are linked to, or who they may be. */
export type MentionRow = {
  key: string
  words: string[]
  count: number
  choices: { id: number; name: string }[]
  linked: number | null
  finding: { certainty: Certainty; because: string; spans: Span[] }
}

/** The names found, each to keep, to choose or to leave out. */
export function MentionRows({ rows }: { rows: MentionRow[] }) {
  return (
    <ul className="grid grid-cols-1 gap-x-8 font-sans text-sm sm:grid-cols-2">
      {rows.map((row) => (
        <li key={row.key} className="flex min-w-0 flex-col gap-0.5 border-t border-rule py-1.5">
          <input type="hidden" name="mention[]" value={row.key} />
          {row.words.map((words) => (
            <input key={words} type="hidden" name={`${row.key}.words[]`} value={words} />
          ))}
          <Choice row={row} />
          <span dir="auto" className="text-xs text-muted">
            “{row.words.join('”, “')}”{row.count > 1 && `, ${row.count} times`}
          </span>
          <FindingNote {...row.finding} />
          <ChangeFields prefix={`${row.key}.`}>
            <TextField
              name={`${row.key}.other`}
              label="Somebody else"
              hint="A name on record; it takes the place of the choice above."
              list="all-names"
            />
          </ChangeFields>
        </li>
      ))}
    </ul>
  )
}

function Choice({ row: { key, words, choices, linked } }: { row: MentionRow }) {
  const [only, more] = choices
  if (only && !more)
    return (
      <CheckField
        name={`${key}.entity`}
        label={only.name}
        value={String(only.id)}
        checked={linked !== null}
      />
    )
  if (!only) return <p>{words[0]}: nobody on record</p>
  return (
    <SelectField
      name={`${key}.entity`}
      label={`“${words[0]}” is a name of several`}
      options={[['', 'Not linked'], ...choices.map(({ id, name }) => [String(id), name] as const)]}
    />
  )
}
