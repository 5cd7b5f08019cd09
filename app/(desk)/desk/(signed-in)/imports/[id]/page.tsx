import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'
import { DeskHead } from '@/components/desk/desk-frame'
import { formatNames, standingNames } from '@/components/desk/imports/words'
import { MomentText } from '@/components/ui/date-text'
import { findImportQuestions } from '@/db/queries/desk/import-questions'
import { findImport } from '@/db/queries/desk/imports'
import { outcomes } from '@/domain/imports/outcomes'
import { keyOf, wordOf } from '@/app/_desk/address-key'
import { DateQuestions } from './date-questions'
import { MatchQuestions } from './match-questions'
import { NameQuestions } from './name-questions'
import { Rows } from './rows'
import { StandingOfImport } from './standing'

type Props = PageProps<'/desk/imports/[id]'>

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  return { title: `Import ${keyOf((await params).id)}` }
}

export default async function ImportPage({ params, searchParams }: Props) {
  const id = keyOf((await params).id)
  await requireEditor('imports:write', `/desk/imports/${id}`)
  const found = await findImport(id)
  if (!found) notFound()
  const { batch, uploadedBy, counts, standing } = found
  const query = await searchParams
  const outcome = outcomes.find((one) => one === wordOf(query.outcome)) ?? null
  const after = /^\d{1,6}$/.test(wordOf(query.after)) ? Number(wordOf(query.after)) : 0
  const open = standing === 'read' || standing === 'ready' || standing === 'broken-off'
  const questions = open ? await findImportQuestions(batch) : null
  return (
    <div className="flex max-w-[56rem] flex-col gap-10">
      <div className="flex flex-col gap-3">
        <DeskHead title={`Import ${id}`}>
          <a className="quiet-link" href="/desk/imports">
            All imports
          </a>
        </DeskHead>
        <p className="font-sans text-sm text-muted">
          <span dir="auto">{batch.fileName}</span> · {formatNames[batch.format]} · {uploadedBy},{' '}
          <MomentText at={batch.uploadedAt} clock /> · {standingNames[standing]}
        </p>
        <StandingOfImport found={found} />
      </div>
      {questions && (
        <>
          <DateQuestions id={id} questions={questions.dates} said={batch.decisions.dates} />
          <NameQuestions id={id} questions={questions.names} />
          <MatchQuestions id={id} questions={questions.matches} />
        </>
      )}
      <Rows
        id={id}
        header={batch.header}
        counts={counts}
        outcome={outcome}
        after={after}
        open={open}
      />
    </div>
  )
}
