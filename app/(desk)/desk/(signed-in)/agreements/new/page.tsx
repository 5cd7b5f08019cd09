import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { SubmitButton } from '@/components/desk/submit-button'
import { AgreementFormFields } from '@/app/_desk/agreement-form'
import { createAgreement } from './actions'

export const metadata: Metadata = { title: 'Add an agreement' }

export default async function NewAgreementPage() {
  await requireEditor('agreements:write', '/desk/agreements/new')
  return (
    <div className="max-w-measure">
      <DeskHead title="Add an agreement" />
      <DeskForm action={createAgreement} label="Add an agreement" warnOnLeaving>
        <AgreementFormFields />
        <div>
          <SubmitButton>Add it</SubmitButton>
        </div>
      </DeskForm>
    </div>
  )
}
