import { DeskForm } from '@/components/desk/desk-form'
import { SubmitButton } from '@/components/desk/submit-button'
import { SectionHead } from '@/components/ui/section-head'
import type { NameQuestion } from '@/domain/imports/questions'
import { Suggestions } from '@/app/_desk/suggestions'
import { decideNames } from './actions'
import { NameFields } from './name-fields'

const atOnce = 50

/** Whom the names mean that are not linked by themselves: each is asked once for all its rows. */
export function NameQuestions({ id, questions }: { id: number; questions: NameQuestion[] }) {
  const open = questions.filter(({ said }) => said === null)
  const decided = questions.filter(({ said }) => said !== null)
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="names" className="flex flex-col gap-4">
      <SectionHead id="names" aside={`${open.length} open, ${decided.length} decided`}>
        Names
      </SectionHead>
      <Suggestions lists={['actors']} />
      {open.length > 0 && <Form id={id} label="Names" names={open.slice(0, atOnce)} rest={open} />}
      {open.length > atOnce && (
        <p className="font-sans text-sm text-muted">
          {open.length - atOnce} more come when these are saved.
        </p>
      )}
      {decided.length > 0 && (
        <details className="font-sans text-sm">
          <summary className="py-1">Decided names</summary>
          <Form id={id} label="Decided names" names={decided.slice(0, 500)} rest={[]} />
        </details>
      )}
    </section>
  )
}

function Form({
  id,
  label,
  names,
  rest,
}: {
  id: number
  label: string
  names: NameQuestion[]
  rest: NameQuestion[]
}) {
  return (
    <DeskForm action={decideNames} label={label} warnOnLeaving>
      <input type="hidden" name="id" value={id} />
      {names.map((question, place) => (
        <NameFields key={question.normal} question={question} place={place} />
      ))}
      {rest.map(({ normal }) => (
        <input key={normal} type="hidden" name="others[]" value={normal} />
      ))}
      <div className="flex flex-wrap gap-3">
        <SubmitButton>Save what is said of these names</SubmitButton>
        {rest.length > 1 && (
          <SubmitButton quiet name="rest" value="leave">
            Leave all others out
          </SubmitButton>
        )}
      </div>
    </DeskForm>
  )
}
