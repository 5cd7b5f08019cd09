import { DeskForm } from '@/components/desk/desk-form'
import { CheckField, TextField } from '@/components/desk/fields'
import { SubmitButton } from '@/components/desk/submit-button'
import { SectionHead } from '@/components/ui/section-head'
import type { FormState } from '@/domain/forms/form-state'

export type FactAddress = { noun: string; one: string; about: number; factId: number }
export type Action = (previous: FormState, form: FormData) => Promise<FormState>

/** Takes a fact off the record for a reason; nothing is deleted. */
export function WithdrawalForm({ action, ...fact }: FactAddress & { action: Action }) {
  const { one, noun } = fact
  const told = noun !== 'offices'
  return (
    <section aria-labelledby="withdraw" className="flex flex-col gap-4">
      <SectionHead id="withdraw">Withdraw this {one}</SectionHead>
      <p className="font-sans text-sm text-muted">
        It leaves the record and stays at the desk with its sources. Next you can enter the right
        one in its place and correct the articles that rest on it; it can be restored.
        {told &&
          ' Readers of the agreement find it, struck through, under “Withdrawn from the record”.'}
      </p>
      <DeskForm action={action} label={`Withdraw this ${one}`}>
        <FactKeys {...fact} />
        <TextField
          name="reason"
          label="Reason"
          rows={2}
          required
          hint={`${told ? 'Readers read it. ' : ''}Up to 500 characters.`}
        />
        {told && (
          <CheckField
            name="wordsWithheld"
            label="Withhold what it said"
            hint="Where the words themselves do harm: readers are told that it was withdrawn and why."
          />
        )}
        <div>
          <SubmitButton quiet>Withdraw it</SubmitButton>
        </div>
      </DeskForm>
    </section>
  )
}

/** Which fact a form is about. */
export function FactKeys({ noun, about, factId }: FactAddress) {
  return (
    <>
      <input type="hidden" name="noun" value={noun} />
      <input type="hidden" name="about" value={about} />
      <input type="hidden" name="factId" value={factId} />
    </>
  )
}
