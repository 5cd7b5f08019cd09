import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { SubmitButton } from '@/components/desk/submit-button'
import { findDeskAgreement } from '@/db/queries/desk/agreements'
import { keyOf } from '@/app/_desk/address-key'
import { agreementFact } from '@/app/_desk/agreement-facts'
import { FactFields } from '@/app/_desk/fact-fields'
import { picksOf } from '@/app/_desk/picks'
import { recordFact } from './actions'

type Props = PageProps<'/desk/agreements/[id]/[noun]/new'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `A new ${agreementFact((await params).noun)?.one}` }
}

/** The commitment to assess may be named in the address. */
export default async function NewFactPage({ params, searchParams }: Props) {
  const { id: segment, noun } = await params
  const id = keyOf(segment)
  await requireEditor('agreements:write', `/desk/agreements/${id}/${noun}/new`)
  const form = agreementFact(noun)
  const agreement = await findDeskAgreement(id)
  if (!form || !agreement) notFound()
  const { commitment } = await searchParams
  return (
    <div className="max-w-measure">
      <DeskHead title={`A new ${form.one}`}>
        <a className="quiet-link" href={`/desk/agreements/${id}#${noun}`}>
          {agreement.shortTitle}
        </a>
      </DeskHead>
      <DeskForm action={recordFact} label={`A new ${form.one}`} warnOnLeaving>
        <FactFields
          form={form}
          about={id}
          typed={typeof commitment === 'string' ? { commitment } : undefined}
          picks={await picksOf(form, id)}
        />
        <div>
          <SubmitButton>Enter it on the record</SubmitButton>
        </div>
      </DeskForm>
    </div>
  )
}
