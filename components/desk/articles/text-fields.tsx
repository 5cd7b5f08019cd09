import { SelectField, TextField } from '@/components/desk/fields'
import { toMarkup } from '@/domain/articles/markup'
import type { RichText } from '@/domain/articles/rich-text'
import { articleKinds } from '@/domain/articles/vocabulary'
import { labelOf } from '@/domain/labels'
import { BodyField } from './body-field'

export type TextOfEdition = {
  kind: string
  language: string
  kicker: string | null
  headline: string
  standfirst: string
  place: string | null
  byline: string
  body: RichText
}

/** The fields of an edition's text: headline, standfirst, byline, body and what belongs to them. */
export function TextFields({ text }: { text: TextOfEdition }) {
  return (
    <>
      <TextField name="headline" label="Headline" value={text.headline} maxLength={200} required />
      <TextField name="standfirst" label="Standfirst" value={text.standfirst} rows={2} />
      <div className="grid gap-4 sm:grid-cols-3">
        <TextField name="kicker" label="Kicker" value={text.kicker ?? ''} maxLength={80} />
        <TextField
          name="dateline"
          label="Dateline"
          value={text.place ?? ''}
          maxLength={200}
          list="place-names"
        />
        <TextField name="byline" label="Byline" value={text.byline} maxLength={200} />
        <SelectField
          name="kind"
          label="Kind"
          value={text.kind}
          options={articleKinds.map((kind) => [kind, labelOf(kind)] as const)}
        />
        <TextField name="language" label="Language" value={text.language} maxLength={20} />
      </div>
      <BodyField body={text.body} markup={toMarkup(text.body)} />
    </>
  )
}
