import { CheckField, TextField } from '@/components/desk/fields'

export type FoundName = {
  entityId: number
  name: string
  words: string[]
  /** None of its words stands in the saved text any more. */
  missing?: boolean
}

/**
 * The names linked in a text, each with the words that stand for it; those found in it and not
 * linked yet; and room for one more.
 */
export function NameRows({ linked, found }: { linked: FoundName[]; found: FoundName[] }) {
  return (
    <>
      <ul className="grid grid-cols-1 gap-x-8 gap-y-1 sm:grid-cols-2">
        {linked.map((name) => (
          <NameRow key={name.entityId} name={name} checked />
        ))}
      </ul>
      {found.length > 0 && (
        <>
          <h3 className="font-sans text-sm font-semibold">Found in the saved text, not linked</h3>
          <ul className="grid grid-cols-1 gap-x-8 gap-y-1 sm:grid-cols-2">
            {found.map((name) => (
              <NameRow key={name.entityId} name={name} />
            ))}
          </ul>
        </>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <TextField
          name="otherName"
          label="Another name on record"
          list="all-names"
          maxLength={200}
        />
        <TextField
          name="otherWords"
          label="The words that stand for it"
          hint="As in the text, parted by semicolons; nothing means the name itself."
          maxLength={500}
        />
      </div>
    </>
  )
}

function NameRow({
  name: { entityId, name, words, missing },
  checked = false,
}: {
  name: FoundName
  checked?: boolean
}) {
  return (
    <li className="min-w-0 font-sans text-sm">
      {words.map((one) => (
        <input key={one} type="hidden" name={`words-${entityId}[]`} value={one} />
      ))}
      <CheckField
        name="name[]"
        value={String(entityId)}
        label={name}
        hint={`“${words.join('”, “')}”${missing ? ': no longer in the saved text' : ''}`}
        checked={checked}
      />
    </li>
  )
}
