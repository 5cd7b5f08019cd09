import { DeskForm } from '@/components/desk/desk-form'
import { SubmitButton } from '@/components/desk/submit-button'
import { drop } from './actions'

/** Forgets the arrangement in work. */
export function Drop({ saw }: { saw: string }) {
  return (
    <DeskForm action={drop} label="Drop the arrangement in work">
      <input type="hidden" name="saw" value={saw} />
      <div>
        <SubmitButton quiet>Drop what is in work</SubmitButton>
      </div>
    </DeskForm>
  )
}
