import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { TextField } from '@/components/desk/fields'
import { SubmitButton } from '@/components/desk/submit-button'
import { countProposals } from '@/db/queries/desk/reports'
import { refusalOf } from '@/domain/editions/workflow'
import { articleOfAddress } from '../desk-article'
import { RecordAdded } from '../record-added'
import { publishArticle } from './actions'

export const metadata: Metadata = { title: 'Publish' }

export default async function PublicationPage({
  params,
}: PageProps<'/desk/articles/[id]/publication'>) {
  const { id } = await params
  const editor = await requireEditor('articles:publish', `/desk/articles/${id}/publication`)
  const { edition, reportIds } = await articleOfAddress(id)
  const approved = refusalOf('publish', edition, editor) === null
  const refusal = approved ? null : refusalOf('publish-at-once', edition, editor)
  const { accepted, open } = await countProposals(reportIds)
  return (
    <div className="flex max-w-measure flex-col gap-6">
      <DeskHead title={`Publish: ${edition.headline}`}>
        <a className="quiet-link" href={`/desk/articles/${id}/preview`}>
          Read it as readers will
        </a>
      </DeskHead>
      {refusal && <p role="alert">{refusal}</p>}
      {!refusal && (
        <>
          <p>
            {accepted === 0
              ? 'Nothing enters the record with it.'
              : `${accepted === 1 ? 'One accepted proposal enters' : `${accepted} accepted proposals enter`} the record with it.`}{' '}
            {open > 0 && (
              <>
                {open === 1 ? 'One is' : `${open} are`} not decided and{' '}
                {open === 1 ? 'stays' : 'stay'} out:{' '}
                <a className="quiet-link" href={`/desk/reports/${reportIds[0]}`}>
                  decide
                </a>
                .
              </>
            )}
          </p>
          <DeskForm action={publishArticle} label="Publish">
            <input type="hidden" name="editionId" value={edition.id} />
            {!approved && (
              <TextField
                name="reason"
                label="Why it goes out without a second editor"
                hint="It stays flagged until a second editor approves it."
                rows={2}
                maxLength={500}
                required
              />
            )}
            <div>
              <SubmitButton>{approved ? 'Publish' : 'Publish at once'}</SubmitButton>
            </div>
          </DeskForm>
          <RecordAdded reportIds={reportIds} />
        </>
      )}
    </div>
  )
}
