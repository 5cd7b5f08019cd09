import { SelectField, TextField } from '@/components/desk/fields'
import { eventCategories, modalities, stances } from '@/domain/agreements/vocabulary'
import { labelOf } from '@/domain/labels'
import type { Certainty, Span } from '@/domain/reports/report-reading'
import { ChangeFields } from '@/components/desk/change-fields'
import { DecisionField, type Decision } from './decision-field'
import { FindingNote } from './finding-note'
import { proposalKinds } from './proposal-kinds'

/** A proposal in the words of a form: names as they are typed, dates as they are written. */
export type ShownProposal = {
  key: string
  kind: 'event' | 'claim' | 'review'
  decision: Decision
  recorded: boolean
  title: string
  fields: Record<string, string>
  finding: { certainty: Certainty; because: string; spans: Span[] } | null
}

const choices = (words: readonly string[]) => words.map((word) => [word, labelOf(word)] as const)

/** One thing a report would add to the record: accept it, change it, or drop it. */
export function ProposalCard({ proposal }: { proposal: ShownProposal }) {
  const { key, kind, title, fields, finding, decision, recorded } = proposal
  return (
    <fieldset
      data-proposal={finding?.certainty ?? 'likely'}
      disabled={recorded}
      className="flex min-w-0 flex-col gap-2 border-t border-rule py-3 font-sans text-sm"
    >
      <legend className="sr-only">{`${proposalKinds[kind]}: ${title}`}</legend>
      <div className="flex flex-wrap items-baseline justify-between gap-x-6 gap-y-1">
        <p className="small-caps">{proposalKinds[kind]}</p>
        {recorded ? (
          <p className="text-xs text-muted">On the record</p>
        ) : (
          <DecisionField name={`${key}.decision`} decision={decision} />
        )}
      </div>
      <p dir="auto" className="font-serif text-base">
        {title}
      </p>
      {finding && <FindingNote {...finding} />}
      <input type="hidden" name="proposal[]" value={`${key}/${kind}`} />
      {kind === 'review' ? (
        <input type="hidden" name={`${key}.commitmentId`} value={fields.commitmentId} />
      ) : (
        <ChangeFields prefix={`${key}.`}>
          {kind === 'event' ? (
            <EventFields prefix={key} fields={fields} />
          ) : (
            <ClaimFields prefix={key} fields={fields} />
          )}
        </ChangeFields>
      )}
    </fieldset>
  )
}

type Fields = { prefix: string; fields: Record<string, string> }

function EventFields({ prefix, fields }: Fields) {
  return (
    <>
      <TextField
        name={`${prefix}.headline`}
        label="What happened"
        value={fields.headline}
        rows={2}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField name={`${prefix}.on`} label="When" value={fields.on} />
        <TextField name={`${prefix}.place`} label="Where" value={fields.place} list="place-names" />
        <SelectField
          name={`${prefix}.category`}
          label="Category"
          value={fields.category}
          options={choices(eventCategories)}
        />
        <SelectField
          name={`${prefix}.modality`}
          label="Modality"
          value={fields.modality}
          options={choices(modalities)}
        />
      </div>
      <TextField
        name={`${prefix}.actors`}
        label="Who"
        hint="One name a line, as it stands on record."
        value={fields.actors}
        rows={3}
      />
    </>
  )
}

function ClaimFields({ prefix, fields }: Fields) {
  return (
    <>
      <TextField
        name={`${prefix}.text`}
        label="What is said"
        hint="In our own words."
        value={fields.text}
        rows={3}
      />
      <TextField
        name={`${prefix}.quote`}
        label="Quotation"
        hint="The speaker's own words, short, or nothing."
        value={fields.quote}
      />
      <div className="grid gap-3 sm:grid-cols-2">
        <TextField
          name={`${prefix}.speaker`}
          label="Speaker"
          hint="A name on record, or words for one who is not."
          value={fields.speaker}
          list="speaker-names"
        />
        <TextField name={`${prefix}.office`} label="Office then" value={fields.office} />
        <TextField
          name={`${prefix}.onBehalfOf`}
          label="On behalf of"
          value={fields.onBehalfOf}
          list="party-names"
        />
        <SelectField
          name={`${prefix}.stance`}
          label="Stance"
          value={fields.stance}
          options={choices(stances)}
        />
        <TextField name={`${prefix}.on`} label="Said on" value={fields.on} />
      </div>
    </>
  )
}
