import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { TextField } from '@/components/desk/fields'
import { SubmitButton } from '@/components/desk/submit-button'
import { SectionHead } from '@/components/ui/section-head'
import { refusalOf } from '@/domain/editions/workflow'
import { articleOfAddress } from '../desk-article'
import { approveEdition, rejectEdition } from './actions'

export const metadata: Metadata = { title: 'Review' }

export default async function ReviewPage({ params }: PageProps<'/desk/articles/[id]/review'>) {
  const { id } = await params
  const editor = await requireEditor('articles:review', `/desk/articles/${id}/review`)
  const { edition } = await articleOfAddress(id)
  const refusal = refusalOf('approve', edition, editor)
  return (
    <div className="flex max-w-measure flex-col gap-8">
      <DeskHead title={`Review: ${edition.headline}`}>
        <a className="quiet-link" href={`/desk/articles/${id}/preview`}>
          Read it as readers will
        </a>
      </DeskHead>
      {refusal && <p role="alert">{refusal}</p>}
      {!refusal && (
        <>
          <section aria-labelledby="approve" className="flex flex-col gap-4">
            <SectionHead id="approve">Approve</SectionHead>
            <DeskForm action={approveEdition} label="Approve">
              <input type="hidden" name="editionId" value={edition.id} />
              <input type="hidden" name="articleId" value={id} />
              <div>
                <SubmitButton>Approve</SubmitButton>
              </div>
            </DeskForm>
          </section>
          <section aria-labelledby="reject" className="flex flex-col gap-4">
            <SectionHead id="reject">Send back</SectionHead>
            <DeskForm action={rejectEdition} label="Send back">
              <input type="hidden" name="editionId" value={edition.id} />
              <input type="hidden" name="articleId" value={id} />
              <TextField
                name="note"
                label="What has to change"
                rows={4}
                maxLength={2000}
                required
              />
              <div>
                <SubmitButton quiet>Send it back</SubmitButton>
              </div>
            </DeskForm>
          </section>
        </>
      )}
    </div>
  )
}
