import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { keyOf } from '@/app/_desk/address-key'
import { NameFormFields } from '@/app/_desk/name-form'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { SubmitButton } from '@/components/desk/submit-button'
import { findDeskEntity } from '@/db/queries/desk/entities'
import { saveName } from './actions'

export const metadata: Metadata = { title: 'Change a name' }

export default async function NamePage({
  params,
}: PageProps<'/desk/entities/[id]/names/[nameId]'>) {
  const segments = await params
  const [id, nameId] = [keyOf(segments.id), keyOf(segments.nameId)]
  await requireEditor('entities:write', `/desk/entities/${id}/names/${nameId}`)
  const entity = await findDeskEntity(id)
  const name = entity?.names.find((one) => one.id === nameId)
  if (!entity || !name) notFound()
  const typed = { ...name, language: name.language ?? '', script: name.script ?? '' }
  return (
    <div className="max-w-measure">
      <DeskHead title="Change a name">
        <a className="quiet-link" href={`/desk/entities/${id}#names`}>
          {entity.name}
        </a>
      </DeskHead>
      <DeskForm action={saveName} label="Change a name" warnOnLeaving>
        <input type="hidden" name="nameId" value={nameId} />
        <NameFormFields
          entityId={id}
          typed={{
            value: typed.value,
            kind: typed.kind,
            language: typed.language,
            script: typed.script,
          }}
        />
        <div>
          <SubmitButton>Save</SubmitButton>
        </div>
      </DeskForm>
    </div>
  )
}
