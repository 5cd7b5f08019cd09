import { DeskForm } from '@/components/desk/desk-form'
import { TextField } from '@/components/desk/fields'
import { SubmitButton } from '@/components/desk/submit-button'
import { SectionHead } from '@/components/ui/section-head'
import type { FormState } from '@/domain/forms/form-state'

/** Takes a fact off the record for a reason; nothing is deleted. */
export function WithdrawalForm({
  action,
  noun,
  one,
  about,
  factId,
}: {
  action: (previous: FormState, form: FormData) => Promise<FormState>
  noun: string
  one: string
  about: number
  factId: number
}) {
  return (
    <section aria-labelledby="withdraw" className="flex flex-col gap-4">
      <SectionHead id="withdraw">Withdraw this {one}</SectionHead>
      <p className="font-sans text-sm text-muted">
        Readers no longer see it; the desk keeps it with the reason. It cannot be undone: enter it
        again instead.
      </p>
      <DeskForm action={action} label={`Withdraw this ${one}`}>
        <input type="hidden" name="noun" value={noun} />
        <input type="hidden" name="about" value={about} />
        <input type="hidden" name="factId" value={factId} />
        <TextField name="reason" label="Reason" rows={2} required hint="Up to 500 characters." />
        <div>
          <SubmitButton quiet>Withdraw it</SubmitButton>
        </div>
      </DeskForm>
    </section>
  )
}
