import { DeskForm } from '@/components/desk/desk-form'
import { SelectField, TextField } from '@/components/desk/fields'
import { NameLists } from '@/components/desk/name-lists'
import { AgreementChoices } from '@/components/desk/reports/agreement-choices'
import { MentionRows } from '@/components/desk/reports/mention-rows'
import { NewNameRows } from '@/components/desk/reports/new-name-rows'
import { ProposalCard } from '@/components/desk/reports/proposal-card'
import { ProposalList } from '@/components/desk/reports/proposal-list'
import { SubmitButton } from '@/components/desk/submit-button'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import { sourceTypes } from '@/domain/agreements/vocabulary'
import { toMarkup } from '@/domain/articles/markup'
import { paragraph } from '@/domain/articles/rich-text'
import { articleKinds } from '@/domain/articles/vocabulary'
import type { LikelyKnown } from '@/domain/entities/may-be'
import { labelOf } from '@/domain/labels'
import type { PreparedWorld } from '@/domain/mentions/name-index'
import type { ReportReading } from '@/domain/reports/report-reading'
import { takeReportAsDraft } from './actions'
import { mentionRows } from './mention-rows'
import { likelyAndOpen, proposalsOfReading } from './shown-proposals'
import { ZoneField } from './zone-field'

type Report = { id: number; outlet: string | null; url: string | null; zone: string | null }

/**
 * All that was read as one form, in the order in which it is decided: the agreement it is about,
 * the draft, its names, what it adds to the record, the report as a source.
 */
export function TakingForm({
  report,
  reading,
  prepared,
  byline,
  mayAddNames,
  likely,
}: {
  report: Report
  reading: ReportReading
  prepared: PreparedWorld
  byline: string
  mayAddNames: boolean
  /** Those on record whom its new names may mean. */
  likely: Map<string, LikelyKnown[]>
}) {
  const names = mentionRows(reading, prepared)
  const proposals = proposalsOfReading(reading, prepared)
  const body = {
    type: 'doc' as const,
    content: reading.paragraphs.map(({ value }) => paragraph(value)),
  }
  return (
    <DeskForm
      action={takeReportAsDraft}
      label="The draft"
      warnOnLeaving
      className="flex flex-col gap-8"
    >
      <input type="hidden" name="reportId" value={report.id} />
      <input type="hidden" name="sourceLanguage" value={reading.language} />
      <Group title="The agreement">
        <AgreementChoices reading={reading} agreements={prepared.world.agreements} />
      </Group>
      <Group title="The draft">
        <TextField name="headline" label="Headline" value={reading.headline?.value} required />
        <TextField
          name="standfirst"
          label="Standfirst"
          value={reading.standfirst?.value}
          rows={2}
        />
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            name="dateline"
            label="Dateline"
            value={reading.dateline?.value.words}
            list="place-names"
          />
          <TextField name="byline" label="Byline" value={byline} />
          <SelectField
            name="kind"
            label="Kind"
            value="news"
            options={articleKinds.map((kind) => [kind, labelOf(kind)] as const)}
          />
          <TextField name="language" label="Language" value={reading.language} />
        </div>
        <TextField
          name="markup"
          label="Text"
          hint="The report's paragraphs, to be rewritten in our own words in the next step."
          rows={10}
          value={toMarkup(body)}
          dir="auto"
        />
      </Group>
      <Group title="Names">
        {names.length === 0 && <Empty>No name on record stands in the text.</Empty>}
        <MentionRows rows={names} />
        <NewNameRows names={reading.newNames} likely={likely} mayAdd={mayAddNames} />
      </Group>
      <Group title="For the record">
        {proposals.length === 0 && <Empty>Nothing was found that the record could take.</Empty>}
        {proposals.length > 0 && (
          <ProposalList likely={likelyAndOpen(proposals)}>
            {proposals.map((proposal) => (
              <ProposalCard key={proposal.key} proposal={proposal} />
            ))}
          </ProposalList>
        )}
      </Group>
      <Group title="The report as a source">
        <div className="grid gap-4 sm:grid-cols-2">
          <TextField
            name="outlet"
            label="Outlet"
            value={report.outlet ?? reading.outlet?.value}
            required
          />
          <SelectField
            name="sourceType"
            label="Type"
            value="wire"
            options={sourceTypes.map((type) => [type, labelOf(type)] as const)}
          />
          <TextField name="sourceTitle" label="Title" value={reading.headline?.value} />
          <TextField name="sourceUrl" label="Web address" type="url" value={report.url ?? ''} />
          <TextField
            name="publishedOn"
            label="Published on"
            value={reading.published?.value.on}
            hint="Nothing where it is not known."
          />
          <ZoneField published={reading.published?.value ?? null} zone={report.zone} />
        </div>
      </Group>
      <div className="sticky bottom-0 border-t border-ink bg-paper py-3">
        <SubmitButton>Save as a draft</SubmitButton>
      </div>
      <NameLists entities={[...prepared.entities.values()]} />
    </DeskForm>
  )
}

function Group({ title, children }: { title: string; children: React.ReactNode }) {
  const id = title.toLowerCase().replaceAll(' ', '-')
  return (
    <section aria-labelledby={id} className="flex flex-col gap-4">
      <SectionHead id={id}>{title}</SectionHead>
      {children}
    </section>
  )
}
