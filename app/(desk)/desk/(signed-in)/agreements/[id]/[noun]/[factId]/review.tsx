import { DeskForm } from '@/components/desk/desk-form'
import { SubmitButton } from '@/components/desk/submit-button'
import { findReview } from '@/db/queries/desk/reviews'
import { review } from './actions'

/** Whether a second editor stands by an assessment, and the way to. */
export async function Review({
  agreementId,
  factId,
  editorId,
}: {
  agreementId: number
  factId: number
  editorId: number
}) {
  const state = await findReview(factId)
  if (!state) return null
  const author = state.author ?? 'nobody on the staff'
  if (state.reviewer) {
    return (
      <p className="mb-6 font-sans text-sm text-muted">
        Assessed by {author}, reviewed by {state.reviewer}. A change has to be reviewed again.
      </p>
    )
  }
  if (state.authorId === editorId) {
    return (
      <p className="mb-6 font-sans text-sm text-muted">
        Assessed by you. Another editor has to review it.
      </p>
    )
  }
  return (
    <DeskForm action={review} label="Review" className="mb-8 flex flex-col gap-3">
      <input type="hidden" name="about" value={agreementId} />
      <input type="hidden" name="factId" value={factId} />
      <p className="font-sans text-sm">Assessed by {author}; nobody has reviewed it.</p>
      <div>
        <SubmitButton quiet>I stand by this assessment</SubmitButton>
      </div>
    </DeskForm>
  )
}
