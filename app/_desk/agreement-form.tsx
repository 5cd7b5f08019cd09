import { RowsField } from '@/components/desk/rows-field'
import { agreementFields } from './agreement-fields'
import { DrawnFields, drawable } from './drawn-fields'
import type { Typed } from './field'
import { Suggestions, listId } from './suggestions'

/** All the fields of an agreement itself. */
export function AgreementFormFields({
  typed,
  titles = [],
}: {
  typed?: Typed
  titles?: { value: string; language: string }[]
}) {
  return (
    <>
      <DrawnFields fields={drawable(agreementFields)} typed={typed} />
      <RowsField
        label="Titles in the languages of the instrument"
        hint="Each with its language as a tag: fa, ar, ckb."
        columns={[
          { name: 'titles', label: 'Title' },
          { name: 'titleLanguages', label: 'Language', list: listId('languages'), narrow: true },
        ]}
        value={titles.map(({ value, language }) => [value, language])}
      />
      <Suggestions lists={['bodies', 'languages']} />
    </>
  )
}
