import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { SelectField, TextField } from '@/components/desk/fields'
import { SubmitButton } from '@/components/desk/submit-button'
import { refusalOf } from '@/domain/editions/workflow'
import { articleOfAddress } from '../desk-article'
import { RecordAdded } from '../record-added'
import { takeBack } from './actions'

export const metadata: Metadata = { title: 'Take back' }

const ways = [
  ['withdraw', 'Withdraw: the text stays, under a notice'],
  ['unpublish', 'Unpublish: its address says why it is gone, or leads to another article'],
  ['kill', 'Kill: a tombstone stands at its address'],
] as const

export default async function RetractionPage({
  params,
}: PageProps<'/desk/articles/[id]/retraction'>) {
  const { id } = await params
  const editor = await requireEditor('articles:publish', `/desk/articles/${id}/retraction`)
  const { edition, live, reportIds } = await articleOfAddress(id)
  const allowed = ways.filter(([action]) => live && refusalOf(action, live, editor) === null)
  return (
    <div className="flex max-w-measure flex-col gap-6">
      <DeskHead title={`Take back: ${edition.headline}`} />
      {allowed.length === 0 && <p role="alert">Nothing of it is published, or you may not.</p>}
      {allowed.length > 0 && (
        <DeskForm action={takeBack} label="Take back">
          <input type="hidden" name="articleId" value={id} />
          <SelectField name="way" label="How" options={allowed} required />
          <TextField
            name="notice"
            label="What readers are told"
            rows={3}
            maxLength={1000}
            required
          />
          <TextField
            name="redirectTo"
            label="The article its address leads to"
            hint="For an unpublished one, where there is a better: the last part of its address."
            maxLength={100}
          />
          <div>
            <SubmitButton>Take it back</SubmitButton>
          </div>
        </DeskForm>
      )}
      {allowed.length > 0 && reportIds.length > 0 && (
        <>
          <p className="font-sans text-sm text-muted">
            What the article brought to the record stays there until it is withdrawn from the
            agreement.
          </p>
          <RecordAdded reportIds={reportIds} />
        </>
      )}
    </div>
  )
}
