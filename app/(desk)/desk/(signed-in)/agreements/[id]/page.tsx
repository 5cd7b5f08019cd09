import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { DeskHead } from '@/components/desk/desk-frame'
import { FormNotice } from '@/components/desk/form-notice'
import { findDeskAgreement } from '@/db/queries/desk/agreements'
import { listImportsOf } from '@/db/queries/desk/imports'
import { labelOf } from '@/domain/labels'
import { keyOf, wordOf } from '@/app/_desk/address-key'
import { agreementFacts } from '@/app/_desk/agreement-facts'
import { FactList } from '@/app/_desk/fact-list'
import { savedNotice } from '@/app/_desk/saved'
import { ProvisionList } from './provision-list'
import { Visibility } from './visibility'

type Props = PageProps<'/desk/agreements/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const agreement = await findDeskAgreement(keyOf((await params).id))
  return { title: agreement?.shortTitle }
}

export default async function DeskAgreementPage({ params, searchParams }: Props) {
  const id = keyOf((await params).id)
  await requireEditor('agreements:write', `/desk/agreements/${id}`)
  const agreement = await findDeskAgreement(id)
  if (!agreement) notFound()
  const query = await searchParams
  const done = {
    saved: wordOf(query.saved),
    withdrawn: wordOf(query.withdrawn),
    restored: wordOf(query.restored),
    filled: wordOf(query.filled),
  }
  const batches = await listImportsOf(id)
  const facts = await Promise.all(agreementFacts.map((form) => form.list(id)))
  const base = `/desk/agreements/${id}`
  return (
    <div className="flex max-w-[56rem] flex-col gap-10">
      <div className="flex flex-col gap-3">
        <DeskHead title={agreement.shortTitle}>
          <a className="quiet-link" href={`${base}/edit`}>
            Edit title, summary and kind
          </a>
          {agreement.publishedAt && (
            <a className="quiet-link" href={`/agreements/${agreement.slug}`}>
              As readers see it
            </a>
          )}
        </DeskHead>
        {done.saved === 'agreement' && <FormNotice state={{ done: 'Saved.' }} />}
        <p className="font-sans text-sm text-muted">
          {labelOf(agreement.instrumentType)}, {labelOf(agreement.form).toLowerCase()}, text{' '}
          {labelOf(agreement.textAvailability).toLowerCase()}
          {agreement.subjects.length > 0 && ` · ${agreement.subjects.join(', ')}`}
        </p>
        <p className="max-w-measure">{agreement.summary}</p>
        {batches.map((batch) => (
          <p key={batch.id} className="font-sans text-sm text-muted">
            From{' '}
            <a className="quiet-link" href={`/desk/imports/${batch.id}`} dir="auto">
              import {batch.id}, {batch.fileName}
            </a>
            {batch.state === 'undone' && ', which was undone'}
          </p>
        ))}
        <Visibility id={id} published={agreement.publishedAt !== null} />
      </div>
      <ProvisionList agreementId={id} saved={savedNotice('provisions', done)} />
      {agreementFacts.map((form, place) => (
        <FactList
          key={form.noun}
          form={form}
          facts={facts[place]!}
          base={base}
          saved={savedNotice(form.noun, done)}
        />
      ))}
    </div>
  )
}
