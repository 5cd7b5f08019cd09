import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { TextField } from '@/components/desk/fields'
import { SawField } from '@/components/desk/saw-field'
import { SubmitButton } from '@/components/desk/submit-button'
import { SectionHead } from '@/components/ui/section-head'
import { findDeskAgreement } from '@/db/queries/desk/agreements'
import { findProvision } from '@/db/queries/desk/provisions'
import { keyOf } from '@/app/_desk/address-key'
import { DrawnFields, drawable } from '@/app/_desk/drawn-fields'
import { provisionFields, typedProvision } from '@/app/_desk/provision-fields'
import { saveProvision, takeOutProvision } from './actions'

export const metadata: Metadata = { title: 'A provision' }

export default async function ProvisionPage({
  params,
}: PageProps<'/desk/agreements/[id]/provisions/[provisionId]'>) {
  const segments = await params
  const [about, id] = [keyOf(segments.id), keyOf(segments.provisionId)]
  await requireEditor('agreements:write', `/desk/agreements/${about}/provisions/${id}`)
  const [agreement, provision] = await Promise.all([
    findDeskAgreement(about),
    findProvision(about, id),
  ])
  if (!agreement || !provision) notFound()
  const keys = (
    <>
      <input type="hidden" name="about" value={about} />
      <input type="hidden" name="id" value={id} />
    </>
  )
  return (
    <div className="flex max-w-measure flex-col gap-10">
      <div>
        <DeskHead title="Change this provision">
          <a className="quiet-link" href={`/desk/agreements/${about}#provisions`}>
            {agreement.shortTitle}
          </a>
        </DeskHead>
        <DeskForm action={saveProvision} label="Change this provision" warnOnLeaving>
          {keys}
          <SawField saw={provision.saw} />
          <DrawnFields fields={drawable(provisionFields)} typed={typedProvision(provision)} />
          <div>
            <SubmitButton>Save</SubmitButton>
          </div>
        </DeskForm>
      </div>
      <section aria-labelledby="out" className="flex flex-col gap-4">
        <SectionHead id="out">Take it out of the record</SectionHead>
        <p className="text-sm text-muted">
          Versions of the record that were cited before keep it. A provision that a commitment comes
          from stays.
        </p>
        <DeskForm action={takeOutProvision} label="Take it out of the record">
          {keys}
          <TextField name="reason" label="Why" rows={2} maxLength={500} required />
          <div>
            <SubmitButton quiet>Take it out</SubmitButton>
          </div>
        </DeskForm>
      </section>
    </div>
  )
}
