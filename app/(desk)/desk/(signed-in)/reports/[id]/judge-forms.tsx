import { DeskForm } from '@/components/desk/desk-form'
import { TextField } from '@/components/desk/fields'
import { SubmitButton } from '@/components/desk/submit-button'
import { SectionHead } from '@/components/ui/section-head'
import { dismissReport, takeUpAgain } from './actions'

/** Puts a report aside, with a reason, or takes it up again. */
export function JudgeForms({
  report: { id, state, stateNote },
}: {
  report: { id: number; state: string; stateNote: string | null }
}) {
  if (state === 'taken') return null
  const aside = state === 'dismissed'
  return (
    <section aria-labelledby="aside" className="flex flex-col gap-4">
      <SectionHead id="aside">{aside ? 'Put aside' : 'Nothing for us?'}</SectionHead>
      {aside && stateNote && <p className="text-sm">{stateNote}</p>}
      <DeskForm
        action={aside ? takeUpAgain : dismissReport}
        label={aside ? 'Take it up again' : 'Put it aside'}
      >
        <input type="hidden" name="reportId" value={id} />
        {!aside && <TextField name="note" label="Why it is put aside" maxLength={500} required />}
        <div>
          <SubmitButton quiet>{aside ? 'Take it up again' : 'Put it aside'}</SubmitButton>
        </div>
      </DeskForm>
    </section>
  )
}
