import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { wordOf } from '@/app/_desk/address-key'
import { DrawnFields, drawable } from '@/app/_desk/drawn-fields'
import { entityFields } from '@/app/_desk/entity-fields'
import { Suggestions, listId } from '@/app/_desk/suggestions'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { KnownOfForm } from '@/components/desk/entities/known-of-form'
import { TextField } from '@/components/desk/fields'
import { SubmitButton } from '@/components/desk/submit-button'
import { entityKinds } from '@/domain/entities/vocabulary'
import { createEntity } from './actions'

export const metadata: Metadata = { title: 'Add an entity' }

export default async function NewEntityPage({ searchParams }: PageProps<'/desk/entities/new'>) {
  const asked = await searchParams
  const kind = entityKinds.find((one) => one === (wordOf(asked.kind) || 'person'))
  await requireEditor('entities:write', `/desk/entities/new?kind=${kind}`)
  if (!kind) notFound()
  const title = `Add ${kind === 'organization' ? 'an' : 'a'} ${kind}`
  return (
    <div className="max-w-measure">
      <DeskHead title={title} />
      <DeskForm action={createEntity} label={title} warnOnLeaving>
        <input type="hidden" name="kind" value={kind} />
        <DrawnFields fields={drawable(entityFields(kind))} typed={{ name: wordOf(asked.name) }} />
        <TextField
          name="language"
          label="Language of the name"
          hint="A tag: en, ar, fa, ckb. Empty: not said."
          list={listId('languages')}
        />
        <Suggestions lists={['countries', 'languages']} />
        <KnownOfForm />
        <div>
          <SubmitButton>Add it</SubmitButton>
        </div>
      </DeskForm>
    </div>
  )
}
