import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { SubmitButton } from '@/components/desk/submit-button'
import { findDeskAgreement } from '@/db/queries/desk/agreements'
import { keyOf, wordOf } from '@/app/_desk/address-key'
import { agreementFact } from '@/app/_desk/agreement-facts'
import { FactFields } from '@/app/_desk/fact-fields'
import { askedOf } from '@/app/_desk/from-report/asked'
import { FromReport, readAsked } from '@/app/_desk/from-report/from-report'
import { InPlaceOf, findWithdrawn } from '@/app/_desk/in-place-of'
import { picksOf } from '@/app/_desk/picks'
import { recordFact } from './actions'

type Props = PageProps<'/desk/agreements/[id]/[noun]/new'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `A new ${agreementFact((await params).noun)?.one}` }
}

/**
 * The address may name the commitment to assess, the withdrawn fact whose place it takes, or the
 * passage of a report to fill the form in from.
 */
export default async function NewFactPage({ params, searchParams }: Props) {
  const { id: segment, noun } = await params
  const id = keyOf(segment)
  await requireEditor('agreements:write', `/desk/agreements/${id}/${noun}/new`)
  const form = agreementFact(noun)
  const agreement = await findDeskAgreement(id)
  if (!form || !agreement) notFound()
  const query = await searchParams
  const asked = askedOf(query)
  const [instead, { report, typed }, picks] = await Promise.all([
    findWithdrawn(form, id, wordOf(query.instead)),
    readAsked(noun, asked),
    picksOf(form, id),
  ])
  return (
    <div className="max-w-measure">
      <DeskHead title={`A new ${form.one}`}>
        <a className="quiet-link" href={`/desk/agreements/${id}#${noun}`}>
          {agreement.shortTitle}
        </a>
      </DeskHead>
      {instead ? (
        <InPlaceOf fact={instead} />
      ) : (
        <FromReport
          noun={noun}
          address={`/desk/agreements/${id}/${noun}/new`}
          asked={asked}
          report={report}
        />
      )}
      <DeskForm
        key={`${asked.report}/${asked.passage}/${asked.speaker}`}
        action={recordFact}
        label={`A new ${form.one}`}
        warnOnLeaving
      >
        <FactFields
          form={form}
          about={id}
          typed={instead?.typed ?? { commitment: wordOf(query.commitment), ...typed }}
          picks={picks}
          kept={instead?.sources}
          insteadOf={instead?.id}
          report={report && { id: report.id, ...report.source }}
        />
        <div>
          <SubmitButton>Enter it on the record</SubmitButton>
        </div>
      </DeskForm>
    </div>
  )
}
