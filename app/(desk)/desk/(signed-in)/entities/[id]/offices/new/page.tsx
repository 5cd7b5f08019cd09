import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { keyOf, wordOf } from '@/app/_desk/address-key'
import { FactFields } from '@/app/_desk/fact-fields'
import { tenures } from '@/app/_desk/facts/tenures'
import { InPlaceOf, findWithdrawn } from '@/app/_desk/in-place-of'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { SubmitButton } from '@/components/desk/submit-button'
import { findDeskEntity } from '@/db/queries/desk/entities'
import { recordOffice } from './actions'

export const metadata: Metadata = { title: 'Add an office' }

export default async function NewOfficePage({
  params,
  searchParams,
}: PageProps<'/desk/entities/[id]/offices/new'>) {
  const id = keyOf((await params).id)
  await requireEditor('entities:write', `/desk/entities/${id}/offices/new`)
  const entity = await findDeskEntity(id)
  if (entity?.kind !== 'person') notFound()
  const instead = await findWithdrawn(tenures, id, wordOf((await searchParams).instead))
  return (
    <div className="max-w-measure">
      <DeskHead title="Add an office">
        <a className="quiet-link" href={`/desk/entities/${id}#offices`}>
          {entity.name}
        </a>
      </DeskHead>
      {instead && <InPlaceOf fact={instead} />}
      <DeskForm action={recordOffice} label="Add an office" warnOnLeaving>
        <FactFields
          form={tenures}
          about={id}
          typed={instead?.typed}
          kept={instead?.sources}
          insteadOf={instead?.id}
        />
        <div>
          <SubmitButton>Enter it on the record</SubmitButton>
        </div>
      </DeskForm>
    </div>
  )
}
