import { CheckField, SelectField, TextField } from '@/components/desk/fields'
import { RowsField } from '@/components/desk/rows-field'
import { sourceTypes } from '@/domain/agreements/vocabulary'
import { labelOf } from '@/domain/labels'
import { typedDate } from './dates'
import { listId } from './suggestions'

type Kept = {
  id: number
  outlet: string
  title: string | null
  url: string | null
  publishedOn: string | null
  publishedPrecision: 'day' | 'month' | 'year' | null
}

/**
 * On which sources a fact rests: those it has, others on record, a new one.
 * @param report the report it is recorded from, by the report's key
 * @param bare it is on the record without a source
 */
export function SourceForm({
  kept = [],
  bare = false,
  report = null,
}: {
  kept?: Kept[]
  bare?: boolean
  report?: Kept | null
}) {
  return (
    <fieldset className="mt-4 flex min-w-0 flex-col gap-5 font-sans">
      <legend className="mb-4 w-full border-t border-ink pt-1.5 small-caps">Sources</legend>
      {bare && (
        <p className="text-sm">
          This stands on the record without a source. Whoever changes it says where it was read.
        </p>
      )}
      {kept.map((source) => (
        <CheckField
          key={source.id}
          name="kept[]"
          value={String(source.id)}
          label={inWords(source)}
          hint={source.url ?? undefined}
          checked
        />
      ))}
      {report && (
        <CheckField
          name="report"
          value={String(report.id)}
          label={inWords(report)}
          hint="The report this is recorded from"
          checked
        />
      )}
      <RowsField
        columns={[{ name: 'sources', label: 'Source', list: listId('sources') }]}
        label={kept.length || report ? 'Another source' : 'Where it was read'}
        hint="Paste its address or write its title. One that is on record already is found by either."
        required={kept.length === 0 && !report}
      />
      <fieldset className="flex min-w-0 flex-col gap-5 border-s border-rule ps-4">
        <legend className="font-sans text-sm text-muted">
          If it is not on record yet, say also
        </legend>
        <div className="mt-2 grid items-end gap-5 sm:grid-cols-2">
          <TextField name="outlet" label="Outlet" list={listId('outlets')} />
          <SelectField
            name="sourceType"
            label="Kind of source"
            options={[['', 'Choose'], ...sourceTypes.map((type) => [type, labelOf(type)] as const)]}
          />
          <TextField name="sourceTitle" label="Title of the text" dir="auto" />
          <TextField
            name="sourcePublished"
            label="Published on"
            hint="19 March 2023, March 2023, 2023."
          />
          <TextField
            name="sourceLanguage"
            label="Language"
            hint="A tag: en, ar, fa, ckb."
            value="en"
            list={listId('languages')}
          />
          <TextField
            name="sourceRelays"
            label="Relays another source"
            hint="Its address or title, where this one only repeats it."
            list={listId('sources')}
          />
        </div>
      </fieldset>
    </fieldset>
  )
}

function inWords({ outlet, title, publishedOn, publishedPrecision }: Kept): string {
  const on = typedDate(publishedOn, publishedPrecision)
  return [outlet, title && `“${title}”`, on].filter(Boolean).join(', ')
}
