import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { SubmitButton } from '@/components/desk/submit-button'
import { SawField } from '@/components/desk/saw-field'
import { findDeskAgreement } from '@/db/queries/desk/agreements'
import { listArticlesRestingOn } from '@/db/queries/desk/articles-resting-on'
import { keyOf, wordOf } from '@/app/_desk/address-key'
import { agreementFact } from '@/app/_desk/agreement-facts'
import { FactFields } from '@/app/_desk/fact-fields'
import { picksOf } from '@/app/_desk/picks'
import { WithdrawalForm } from '@/app/_desk/withdrawal-form'
import { WithdrawnFact } from '@/app/_desk/withdrawn-fact'
import { changeFact, restoreFact, withdrawFact } from './actions'
import { Review } from './review'

type Props = PageProps<'/desk/agreements/[id]/[noun]/[factId]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `A ${agreementFact((await params).noun)?.one}` }
}

export default async function FactPage({ params, searchParams }: Props) {
  const segments = await params
  const [id, factId] = [keyOf(segments.id), keyOf(segments.factId)]
  const { noun } = segments
  const editor = await requireEditor('agreements:write', `/desk/agreements/${id}/${noun}/${factId}`)
  const form = agreementFact(noun)
  const [agreement, fact] = await Promise.all([findDeskAgreement(id), form?.find(id, factId)])
  if (!form || !agreement || !fact) notFound()
  const head = (
    <DeskHead title={fact.withdrawnAt ? `A withdrawn ${form.one}` : `Change this ${form.one}`}>
      <a className="quiet-link" href={`/desk/agreements/${id}#${noun}`}>
        {agreement.shortTitle}
      </a>
    </DeskHead>
  )
  if (fact.withdrawnAt) {
    return (
      <div className="max-w-measure">
        {head}
        <WithdrawnFact
          form={form}
          fact={fact}
          about={id}
          base={`/desk/agreements/${id}`}
          articles={await listArticlesRestingOn(form.citation, factId, id)}
          restore={restoreFact}
          justNow={wordOf((await searchParams).withdrawn) === 'yes'}
        />
      </div>
    )
  }
  return (
    <div className="flex max-w-measure flex-col gap-10">
      <div>
        {head}
        {noun === 'assessments' && <Review agreementId={id} factId={factId} editorId={editor.id} />}
        <DeskForm action={changeFact} label={`Change this ${form.one}`} warnOnLeaving>
          <input type="hidden" name="factId" value={factId} />
          <SawField saw={fact.saw} />
          <FactFields
            form={form}
            about={id}
            typed={fact.typed}
            picks={await picksOf(form, id)}
            kept={fact.sources}
          />
          <div>
            <SubmitButton>Save</SubmitButton>
          </div>
        </DeskForm>
      </div>
      <WithdrawalForm action={withdrawFact} noun={noun} one={form.one} about={id} factId={factId} />
    </div>
  )
}
