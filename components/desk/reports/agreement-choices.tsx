import { SelectField } from '@/components/desk/fields'
import { coverageRoles } from '@/domain/articles/vocabulary'
import { labelOf } from '@/domain/labels'
import type { ReportReading } from '@/domain/reports/report-reading'

/** The agreement meant, with the reasons; a choice where several fit, any other where none does. */
export function AgreementChoices({
  reading,
  agreements,
}: {
  reading: ReportReading
  agreements: { id: number; shortTitle: string }[]
}) {
  const titles = new Map(agreements.map(({ id, shortTitle }) => [id, shortTitle]))
  const chosen = reading.agreement?.value.agreementId ?? null
  const choices = reading.agreement ? [reading.agreement.value] : reading.agreementChoices
  const role = reading.coverage.find(({ agreementId }) => agreementId === chosen)?.role
  return (
    <>
      {choices.length === 0 && (
        <p className="font-sans text-sm text-muted">
          No agreement on record fits the parties, dates and words of this report.
        </p>
      )}
      {choices.length > 0 && (
        <ul className="flex flex-col gap-1 font-sans text-sm">
          {choices.map(({ agreementId, confidence, reasons }) => (
            <li key={agreementId}>
              <span className="font-semibold">{titles.get(agreementId)}</span>{' '}
              <span className="text-xs text-muted">
                {Math.round(confidence * 100)} in 100: {reasons.join('; ')}.
              </span>
            </li>
          ))}
        </ul>
      )}
      <div className="grid gap-4 sm:grid-cols-2">
        <SelectField
          name="agreement"
          label="Agreement"
          value={chosen === null ? '' : String(chosen)}
          options={[
            ['', choices.length > 1 ? 'Choose one' : 'None'],
            ...agreements.map(({ id, shortTitle }) => [String(id), shortTitle] as const),
          ]}
        />
        <SelectField
          name="role"
          label="What the article does"
          value={role ?? 'reports-on'}
          options={coverageRoles.map((one) => [one, labelOf(one)] as const)}
        />
      </div>
    </>
  )
}
