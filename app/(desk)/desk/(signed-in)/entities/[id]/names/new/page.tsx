import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { keyOf } from '@/app/_desk/address-key'
import { NameFormFields } from '@/app/_desk/name-form'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { SubmitButton } from '@/components/desk/submit-button'
import { findDeskEntity } from '@/db/queries/desk/entities'
import { createName } from './actions'

export const metadata: Metadata = { title: 'Add a name' }

export default async function NewNamePage({ params }: PageProps<'/desk/entities/[id]/names/new'>) {
  const id = keyOf((await params).id)
  await requireEditor('entities:write', `/desk/entities/${id}/names/new`)
  const entity = await findDeskEntity(id)
  if (!entity) notFound()
  return (
    <div className="max-w-measure">
      <DeskHead title="Add a name">
        <a className="quiet-link" href={`/desk/entities/${id}#names`}>
          {entity.name}
        </a>
      </DeskHead>
      <DeskForm action={createName} label="Add a name" warnOnLeaving>
        <NameFormFields entityId={id} />
        <div>
          <SubmitButton>Add it</SubmitButton>
        </div>
      </DeskForm>
    </div>
  )
}
