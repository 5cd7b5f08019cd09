import { DeskForm } from '@/components/desk/desk-form'
import { SubmitButton } from '@/components/desk/submit-button'
import { hide, publish } from './actions'

/** Whether readers see an entity, and the way to change that. */
export function Visibility({ id, published }: { id: number; published: boolean }) {
  return (
    <DeskForm
      action={published ? hide : publish}
      label={published ? 'Hide' : 'Publish'}
      className="flex flex-col gap-3"
    >
      <input type="hidden" name="id" value={id} />
      <div className="flex flex-wrap items-center gap-4 font-sans text-sm">
        <p>{published ? 'Readers see it.' : 'Readers do not see it yet.'}</p>
        <SubmitButton quiet={published}>{published ? 'Hide it' : 'Publish'}</SubmitButton>
      </div>
    </DeskForm>
  )
}
