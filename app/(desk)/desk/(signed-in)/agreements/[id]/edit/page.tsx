import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { SubmitButton } from '@/components/desk/submit-button'
import { findDeskAgreement } from '@/db/queries/desk/agreements'
import { keyOf } from '@/app/_desk/address-key'
import { typedAgreement } from '@/app/_desk/agreement-fields'
import { AgreementFormFields } from '@/app/_desk/agreement-form'
import { namesFor } from '@/app/_desk/names-for'
import { saveAgreement } from './actions'

export const metadata: Metadata = { title: 'Edit an agreement' }

export default async function EditAgreementPage({
  params,
}: PageProps<'/desk/agreements/[id]/edit'>) {
  const id = keyOf((await params).id)
  await requireEditor('agreements:write', `/desk/agreements/${id}/edit`)
  const agreement = await findDeskAgreement(id)
  if (!agreement) notFound()
  const names = await namesFor([agreement.depositaryId], [])
  return (
    <div className="max-w-measure">
      <DeskHead title={agreement.shortTitle}>
        <a className="quiet-link" href={`/desk/agreements/${id}`}>
          Its record
        </a>
      </DeskHead>
      <DeskForm action={saveAgreement} label="Edit the agreement" warnOnLeaving>
        <input type="hidden" name="id" value={id} />
        <AgreementFormFields
          typed={typedAgreement(agreement, names)}
          titles={agreement.originalTitles}
        />
        <div>
          <SubmitButton>Save</SubmitButton>
        </div>
      </DeskForm>
    </div>
  )
}
