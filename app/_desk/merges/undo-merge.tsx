import { DeskForm } from '@/components/desk/desk-form'
import { SubmitButton } from '@/components/desk/submit-button'
import { takeBackMerge } from './actions'

/** Takes a merge back; asks nothing more. */
export function UndoMerge({ id, name }: { id: number; name: string }) {
  const label = `Undo the merge of ${name}`
  return (
    <DeskForm action={takeBackMerge} label={label} className="flex flex-col gap-2 py-1">
      <input type="hidden" name="id" value={id} />
      <div>
        <SubmitButton quiet>{label}</SubmitButton>
      </div>
    </DeskForm>
  )
}
