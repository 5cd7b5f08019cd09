import { DeskForm } from '@/components/desk/desk-form'
import { SelectField } from '@/components/desk/fields'
import { SubmitButton } from '@/components/desk/submit-button'
import { SectionHead } from '@/components/ui/section-head'
import type { MatchQuestion } from '@/domain/imports/questions'
import { decideMatches } from './actions'

/** Agreements of the file that look like one on record: only an editor says that they are. */
export function MatchQuestions({ id, questions }: { id: number; questions: MatchQuestion[] }) {
  if (questions.length === 0) return null
  return (
    <section aria-labelledby="matches" className="flex flex-col gap-4">
      <SectionHead id="matches">Perhaps on record already</SectionHead>
      <DeskForm action={decideMatches} label="Perhaps on record already">
        <input type="hidden" name="id" value={id} />
        {questions.slice(0, 200).map(({ key, title, row, record, said }, place) => (
          <div key={key}>
            <input type="hidden" name="keys[]" value={key} />
            <SelectField
              name={`match-${place}`}
              label={`Row ${row}: ${title}`}
              hint="An agreement on record has this title and this date of signature."
              value={said === null ? '' : String(said)}
              options={[
                ['', 'Decide later'],
                [String(record.id), `It is “${record.shortTitle}”`],
                ['new', 'It is another agreement'],
              ]}
            />
          </div>
        ))}
        <div>
          <SubmitButton>Save what is said of these agreements</SubmitButton>
        </div>
      </DeskForm>
    </section>
  )
}
