import { DeskForm } from '@/components/desk/desk-form'
import { SelectField } from '@/components/desk/fields'
import { SubmitButton } from '@/components/desk/submit-button'
import { SectionHead } from '@/components/ui/section-head'
import { inWords, type ColumnDates } from '@/domain/imports/column-dates'
import type { Decisions } from '@/domain/imports/planning'
import type { DateQuestion } from '@/domain/imports/questions'
import { decideDates } from './actions'

const orders = [
  ['', 'Not said'],
  ['day-first', 'The day: 03/04 is 3 April'],
  ['month-first', 'The month: 03/04 is March 4'],
] as const
const centuries = [
  ['', 'Not said'],
  ['1900', '1900 to 1999'],
  ['2000', '2000 to 2099'],
] as const

/** How the dates of each column are read, and the word an editor has to say on it. */
export function DateQuestions({
  id,
  questions,
  said,
}: {
  id: number
  questions: DateQuestion[]
  said: Decisions['dates']
}) {
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="dates" className="flex flex-col gap-4">
      <SectionHead id="dates">Dates</SectionHead>
      <DeskForm action={decideDates} label="Dates">
        <input type="hidden" name="id" value={id} />
        {questions.map(({ column, dates }) => (
          <fieldset key={column} className="flex flex-col gap-3">
            <legend className="mb-2 font-sans text-sm">
              <span className="font-semibold">Column “{column}”.</span> {sayingOf(dates)}
            </legend>
            <input type="hidden" name="columns[]" value={column} />
            {!isMixed(dates) && (
              <SelectField
                name={`order-${column}`}
                label={`What comes first in “${column}”`}
                value={said[column]?.order ?? ''}
                options={orders}
              />
            )}
            {dates.shortYears > 0 && (
              <SelectField
                name={`century-${column}`}
                label={`In which years do those of “${column}” lie`}
                value={said[column]?.century ?? ''}
                options={centuries}
              />
            )}
          </fieldset>
        ))}
        <div>
          <SubmitButton>Read the dates so</SubmitButton>
        </div>
      </DeskForm>
    </section>
  )
}

const isMixed = ({ proof }: ColumnDates) => Boolean(proof['day-first'] && proof['month-first'])

function sayingOf(dates: ColumnDates): string {
  const { proof, order, ambiguous, example, shortYears } = dates
  const years =
    shortYears > 0 ? ` ${shortYears} years are written with two figures: say which they are.` : ''
  if (isMixed(dates)) {
    return `“${proof['day-first']}” can only be read day first, “${proof['month-first']}” only month first. So the ${ambiguous} values that can be read both ways are refused, each in its row.${years}`
  }
  const proved = proof['day-first'] ?? proof['month-first']
  if (order && proved)
    return `It is read ${inWords[order]}; “${proved}” can be read in one way only.${years}`
  if (order) return `It is read ${inWords[order]}, as an editor said.${years}`
  return `${ambiguous} values such as “${example}” can be read both ways, and none says which.${years}`
}
