import { DeskForm } from '@/components/desk/desk-form'
import { TextField } from '@/components/desk/fields'
import { SubmitButton } from '@/components/desk/submit-button'
import { hide, publish } from './actions'

/** Whether readers see an agreement, and the way to change that. */
export function Visibility({ id, published }: { id: number; published: boolean }) {
  if (!published) {
    return (
      <DeskForm action={publish} label="Publish" className="flex flex-col gap-3">
        <input type="hidden" name="id" value={id} />
        <p className="font-sans text-sm">
          Readers do not see it yet. With it come out the names and sources of its record.
        </p>
        <div>
          <SubmitButton>Publish</SubmitButton>
        </div>
      </DeskForm>
    )
  }
  return (
    <details className="font-sans text-sm">
      <summary className="py-1">Readers see it</summary>
      <DeskForm action={hide} label="Hide" className="mt-2 flex max-w-measure flex-col gap-3">
        <input type="hidden" name="id" value={id} />
        <TextField
          name="reason"
          label="Why should they not"
          hint="For the log, up to 500 characters."
          required
        />
        <div>
          <SubmitButton quiet>Hide it</SubmitButton>
        </div>
      </DeskForm>
    </details>
  )
}
