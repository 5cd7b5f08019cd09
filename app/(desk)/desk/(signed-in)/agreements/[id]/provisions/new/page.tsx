import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { SubmitButton } from '@/components/desk/submit-button'
import { findDeskAgreement } from '@/db/queries/desk/agreements'
import { keyOf } from '@/app/_desk/address-key'
import { DrawnFields, drawable } from '@/app/_desk/drawn-fields'
import { provisionFields } from '@/app/_desk/provision-fields'
import { addProvision } from './actions'

export const metadata: Metadata = { title: 'A new provision' }

export default async function NewProvisionPage({
  params,
}: PageProps<'/desk/agreements/[id]/provisions/new'>) {
  const id = keyOf((await params).id)
  await requireEditor('agreements:write', `/desk/agreements/${id}/provisions/new`)
  const agreement = await findDeskAgreement(id)
  if (!agreement) notFound()
  return (
    <div className="max-w-measure">
      <DeskHead title="A new provision">
        <a className="quiet-link" href={`/desk/agreements/${id}#provisions`}>
          {agreement.shortTitle}
        </a>
      </DeskHead>
      <DeskForm action={addProvision} label="A new provision" warnOnLeaving>
        <input type="hidden" name="about" value={id} />
        <DrawnFields fields={drawable(provisionFields)} typed={{ language: 'en' }} />
        <div>
          <SubmitButton>Enter it on the record</SubmitButton>
        </div>
      </DeskForm>
    </div>
  )
}
