import { ChangeFields } from '@/components/desk/change-fields'
import { CheckField, SelectField, TextField } from '@/components/desk/fields'
import { sourceTypes } from '@/domain/agreements/vocabulary'
import { labelOf } from '@/domain/labels'

type Cited = { id: number; outlet: string; title: string | null; publishedOn: string | null }

/** The sources of a text, to keep or to leave out, and room for one more. */
export function SourceFields({ sources }: { sources: Cited[] }) {
  return (
    <>
      {sources.map(({ id, outlet, title, publishedOn }) => (
        <CheckField
          key={id}
          name="source[]"
          value={String(id)}
          label={[outlet, title, publishedOn].filter(Boolean).join(', ')}
          checked
        />
      ))}
      <ChangeFields prefix="new" label="Add a source">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField name="newOutlet" label="Outlet" maxLength={200} />
          <SelectField
            name="newType"
            label="Type"
            value="wire"
            options={sourceTypes.map((type) => [type, labelOf(type)] as const)}
          />
          <TextField name="newTitle" label="Title" maxLength={500} />
          <TextField
            name="newUrl"
            label="Web address"
            type="url"
            hint="One that is known already is taken from the record."
          />
          <TextField name="newPublishedOn" label="Published on" />
          <TextField name="newLanguage" label="Language" value="en" maxLength={20} />
        </div>
      </ChangeFields>
    </>
  )
}
