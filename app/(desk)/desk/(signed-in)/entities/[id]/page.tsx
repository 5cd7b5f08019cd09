import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { keyOf, wordOf } from '@/app/_desk/address-key'
import { DrawnFields, drawable } from '@/app/_desk/drawn-fields'
import { entityFields, typedEntity } from '@/app/_desk/entity-fields'
import { FactList } from '@/app/_desk/fact-list'
import { tenures } from '@/app/_desk/facts/tenures'
import { namesFor } from '@/app/_desk/names-for'
import { savedNotice } from '@/app/_desk/saved'
import { Suggestions } from '@/app/_desk/suggestions'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { FormNotice } from '@/components/desk/form-notice'
import { SubmitButton } from '@/components/desk/submit-button'
import { findDeskEntity } from '@/db/queries/desk/entities'
import { entityAddress } from '@/domain/entities/address'
import { labelOf } from '@/domain/labels'
import { saveEntity } from './actions'
import { MergedAway, MergedInto } from './merged'
import { NameList } from './name-list'
import { Visibility } from './visibility'

type Props = PageProps<'/desk/entities/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: (await findDeskEntity(keyOf((await params).id)))?.name }
}

export default async function DeskEntityPage({ params, searchParams }: Props) {
  const id = keyOf((await params).id)
  await requireEditor('entities:write', `/desk/entities/${id}`)
  const entity = await findDeskEntity(id)
  if (!entity) notFound()
  if (entity.mergedIntoId !== null) return <MergedAway entity={entity} />
  const query = await searchParams
  const done = {
    saved: wordOf(query.saved),
    restored: wordOf(query.restored),
    filled: wordOf(query.filled),
  }
  const names = await namesFor([entity.countryId], [])
  return (
    <div className="flex max-w-measure flex-col gap-10">
      <div className="flex flex-col gap-3">
        <DeskHead title={entity.name}>
          <span className="text-muted">{labelOf(entity.kind)}</span>
          {entity.publishedAt && (
            <a className="quiet-link" href={entityAddress(entity)}>
              As readers see it
            </a>
          )}
        </DeskHead>
        {done.saved === 'entity' && <FormNotice state={{ done: 'Saved.' }} />}
        {done.saved === 'merge' && (
          <FormNotice state={{ done: 'Merged. It can be undone below.' }} />
        )}
        <Visibility id={id} published={entity.publishedAt !== null} />
      </div>
      <DeskForm action={saveEntity} label="What it is" warnOnLeaving>
        <input type="hidden" name="id" value={id} />
        <input type="hidden" name="kind" value={entity.kind} />
        <DrawnFields
          fields={drawable(entityFields(entity.kind))}
          typed={typedEntity(entity, names)}
        />
        <Suggestions lists={['countries']} />
        <div>
          <SubmitButton>Save</SubmitButton>
        </div>
      </DeskForm>
      <NameList entity={entity} saved={savedNotice('names', done)} />
      {entity.kind === 'person' && (
        <FactList
          form={tenures}
          facts={await tenures.list(id)}
          base={`/desk/entities/${id}`}
          saved={savedNotice('offices', done)}
        />
      )}
      <MergedInto entity={entity} />
    </div>
  )
}
