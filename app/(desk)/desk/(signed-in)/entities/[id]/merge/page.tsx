import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { keyOf, wordOf } from '@/app/_desk/address-key'
import { Suggestions, listId } from '@/app/_desk/suggestions'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { TextField } from '@/components/desk/fields'
import { SubmitButton } from '@/components/desk/submit-button'
import { SectionHead } from '@/components/ui/section-head'
import { findDeskEntity } from '@/db/queries/desk/entities'
import { labelOf } from '@/domain/labels'
import { merge } from './actions'
import { SideBySide } from './side-by-side'
import { meantBy } from './meant-by'

export const metadata: Metadata = { title: 'Merge two entities' }

const lists = {
  country: 'countries',
  person: 'people',
  organization: 'organizations',
  place: 'places',
} as const

export default async function MergePage({
  params,
  searchParams,
}: PageProps<'/desk/entities/[id]/merge'>) {
  const id = keyOf((await params).id)
  await requireEditor('entities:write', `/desk/entities/${id}/merge`)
  const kept = await findDeskEntity(id)
  if (!kept || kept.mergedIntoId !== null) notFound()
  const typed = wordOf((await searchParams).with).trim()
  const { merged, choices, fault } = await meantBy(typed, kept)
  return (
    <div className="flex flex-col gap-8">
      <DeskHead title={`Merge another into ${kept.name}`}>
        <a className="quiet-link" href={`/desk/entities/${id}`}>
          {kept.name}
        </a>
      </DeskHead>
      <form className="flex max-w-measure flex-col gap-2 font-sans text-sm">
        <label htmlFor="with" className="font-semibold">
          Which one is the same?
        </label>
        <p id="with-hint" className="text-xs text-muted">
          A name or an address ({lists[kept.kind]}/…). Only another{' '}
          {labelOf(kept.kind).toLowerCase()} can be merged into this one; a country with an ISO code
          is always the one kept.
        </p>
        <input
          id="with"
          name="with"
          list={listId(lists[kept.kind])}
          defaultValue={merged?.name ?? typed}
          aria-describedby={fault ? 'with-hint with-error' : 'with-hint'}
          aria-invalid={fault ? true : undefined}
          className="w-full border border-muted bg-paper px-2 py-1.5 aria-invalid:border-2 aria-invalid:border-seal"
        />
        <Suggestions lists={[lists[kept.kind]]} />
        {fault && (
          <p id="with-error" className="text-seal">
            {fault}
          </p>
        )}
        {choices.length > 0 && (
          <ul className="flex flex-col gap-1">
            {choices.map((one) => (
              <li key={one.id}>
                <a className="quiet-link" href={`/desk/entities/${id}/merge?with=${one.id}`}>
                  {one.name}, {lists[one.kind]}/{one.slug}
                </a>
              </li>
            ))}
          </ul>
        )}
        <div>
          <button className="min-h-10 border border-ink px-4 hover:text-seal">Compare them</button>
        </div>
      </form>
      {merged && (
        <>
          <SideBySide kept={kept} merged={merged} />
          <section aria-labelledby="do" className="flex max-w-measure flex-col gap-4">
            <SectionHead id="do">Merge them</SectionHead>
            <p className="font-sans text-sm text-muted">
              All that names {merged.name} will name {kept.name}. The old address will lead to the
              new one. Nothing is lost, and it can be undone with one button.
            </p>
            <DeskForm action={merge} label="Merge them" warnOnLeaving>
              <input type="hidden" name="keptId" value={kept.id} />
              <input type="hidden" name="mergedId" value={merged.id} />
              <TextField
                name="reason"
                label="Reason"
                rows={2}
                required
                hint="How one knows that they are the same. Up to 500 characters."
              />
              <div className="flex flex-wrap items-center gap-4">
                <SubmitButton>{`Merge ${merged.name} into ${kept.name}`}</SubmitButton>
                <a
                  className="font-sans text-sm quiet-link"
                  href={`/desk/entities/${merged.id}/merge?with=${kept.id}`}
                >
                  The other way round
                </a>
              </div>
            </DeskForm>
          </section>
        </>
      )}
    </div>
  )
}
