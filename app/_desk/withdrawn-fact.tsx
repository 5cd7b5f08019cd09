import { DeskForm } from '@/components/desk/desk-form'
import { TextField } from '@/components/desk/fields'
import { FormNotice } from '@/components/desk/form-notice'
import { SubmitButton } from '@/components/desk/submit-button'
import { MomentText } from '@/components/ui/date-text'
import { SectionHead } from '@/components/ui/section-head'
import type { RestingArticle } from '@/db/queries/desk/articles-resting-on'
import type { FactForm, FactLine } from './fact-form'
import { RestingArticles } from './resting-articles'
import { FactKeys, type Action } from './withdrawal-form'

/** A withdrawn fact: what it said, and all there is to do about it. */
export async function WithdrawnFact({
  form,
  fact,
  about,
  base,
  articles,
  restore,
  justNow,
}: {
  form: FactForm
  fact: FactLine
  about: number
  /** The address under which its forms stand. */
  base: string
  articles: RestingArticle[]
  restore: Action
  justNow: boolean
}) {
  const address = { noun: form.noun, one: form.one, about, factId: fact.id }
  const [replacement, last] = await Promise.all([
    fact.replacedById === null ? null : form.find(about, fact.replacedById),
    form.lastWord(about, fact.id),
  ])
  return (
    <div className="flex flex-col gap-10">
      <div className="flex flex-col gap-3 font-sans text-sm">
        {justNow && <FormNotice state={{ done: 'Withdrawn.' }} />}
        <p dir="auto">
          <s>{fact.line}</s>
        </p>
        <p>
          Withdrawn{last?.by && ` by ${last.by}`}
          {fact.withdrawnAt && ' on '}
          {fact.withdrawnAt && <MomentText at={fact.withdrawnAt} clock />}: {fact.withdrawalReason}
          {fact.wordsWithheld && ' Readers are not told what it said.'}
        </p>
        {replacement ? (
          <p>
            Replaced by{' '}
            <a className="quiet-link" href={`${base}/${form.noun}/${replacement.id}`}>
              {replacement.line}
            </a>
          </p>
        ) : (
          <p>
            <a className="quiet-link" href={`${base}/${form.noun}/new?instead=${fact.id}`}>
              Enter the right {form.one} in its place
            </a>
          </p>
        )}
      </div>
      <RestingArticles articles={articles} wrong={wrongWords(fact)} />
      <section aria-labelledby="restore" className="flex flex-col gap-4">
        <SectionHead id="restore">Withdrawn by mistake?</SectionHead>
        <DeskForm action={restore} label={`Restore this ${form.one}`}>
          <FactKeys {...address} />
          <TextField
            name="reason"
            label="Why it belongs on the record"
            hint="For the log, up to 500 characters."
            rows={2}
            required
          />
          <div>
            <SubmitButton quiet>Restore it</SubmitButton>
          </div>
        </DeskForm>
      </section>
    </div>
  )
}

/** A beginning for the correction, to be put into the words of the article. */
const wrongWords = ({ line, withdrawalReason }: FactLine) =>
  `We wrote: ${line.slice(0, 400)} ${withdrawalReason ?? ''}`.trim()
