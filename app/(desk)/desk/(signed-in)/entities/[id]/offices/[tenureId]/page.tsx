import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { keyOf, wordOf } from '@/app/_desk/address-key'
import { FactFields } from '@/app/_desk/fact-fields'
import { tenures } from '@/app/_desk/facts/tenures'
import { WithdrawalForm } from '@/app/_desk/withdrawal-form'
import { WithdrawnFact } from '@/app/_desk/withdrawn-fact'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { SawField } from '@/components/desk/saw-field'
import { SubmitButton } from '@/components/desk/submit-button'
import { listArticlesRestingOn } from '@/db/queries/desk/articles-resting-on'
import { findDeskEntity } from '@/db/queries/desk/entities'
import { changeOffice, restoreOffice, withdrawOffice } from './actions'

export const metadata: Metadata = { title: 'Change an office' }

export default async function OfficePage({
  params,
  searchParams,
}: PageProps<'/desk/entities/[id]/offices/[tenureId]'>) {
  const segments = await params
  const [id, tenureId] = [keyOf(segments.id), keyOf(segments.tenureId)]
  await requireEditor('entities:write', `/desk/entities/${id}/offices/${tenureId}`)
  const [entity, tenure] = await Promise.all([findDeskEntity(id), tenures.find(id, tenureId)])
  if (!entity || !tenure) notFound()
  const head = (
    <DeskHead title={tenure.withdrawnAt ? 'A withdrawn office' : 'Change an office'}>
      <a className="quiet-link" href={`/desk/entities/${id}#offices`}>
        {entity.name}
      </a>
    </DeskHead>
  )
  if (tenure.withdrawnAt) {
    return (
      <div className="max-w-measure">
        {head}
        <WithdrawnFact
          form={tenures}
          fact={tenure}
          about={id}
          base={`/desk/entities/${id}`}
          articles={await listArticlesRestingOn(tenures.citation, tenureId, null)}
          restore={restoreOffice}
          justNow={wordOf((await searchParams).withdrawn) === 'yes'}
        />
      </div>
    )
  }
  return (
    <div className="flex max-w-measure flex-col gap-10">
      <div>
        {head}
        <DeskForm action={changeOffice} label="Change an office" warnOnLeaving>
          <input type="hidden" name="factId" value={tenureId} />
          <SawField saw={tenure.saw} />
          <FactFields form={tenures} about={id} typed={tenure.typed} kept={tenure.sources} />
          <div>
            <SubmitButton>Save</SubmitButton>
          </div>
        </DeskForm>
      </div>
      <WithdrawalForm
        action={withdrawOffice}
        noun="offices"
        one="office"
        about={id}
        factId={tenureId}
      />
    </div>
  )
}
