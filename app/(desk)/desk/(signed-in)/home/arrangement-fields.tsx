import type { ComponentProps } from 'react'
import { DeskForm } from '@/components/desk/desk-form'
import { SelectField } from '@/components/desk/fields'
import { SectionRows } from '@/components/desk/home/section-rows'
import { StoryRows } from '@/components/desk/home/story-rows'
import { SawField } from '@/components/desk/saw-field'
import { SubmitButton } from '@/components/desk/submit-button'
import { Empty } from '@/components/ui/empty'
import { SectionHead } from '@/components/ui/section-head'
import { sectionChoices } from '@/app/_desk/home/section-names'
import { formatDay } from '@/domain/dates/format-date'
import { labelOf } from '@/domain/labels'
import { arrange } from './actions'

/** The stories and sections of the page in their order; every button saves the whole of it. */
export function ArrangementFields({
  saw,
  stories,
  sections,
  articles,
  agreements,
  subjects,
}: {
  saw: string
  stories: ComponentProps<typeof StoryRows>['rows']
  sections: ComponentProps<typeof SectionRows>['rows']
  articles: { id: number; headline: string; publishedAt: Date | null }[]
  agreements: { id: number; shortTitle: string }[]
  subjects: string[]
}) {
  return (
    <DeskForm
      action={arrange}
      label="Arrange the front page"
      warnOnLeaving
      className="flex flex-col gap-10"
    >
      <SawField saw={saw} />
      {/* First in the form, so that Enter in a field saves and moves nothing. */}
      <div>
        <SubmitButton name="step" value="save">
          Save and preview
        </SubmitButton>
      </div>
      <section aria-labelledby="stories" className="flex flex-col gap-3">
        <SectionHead id="stories">Stories</SectionHead>
        {stories.length === 0 && <Empty>None is chosen: the newest news fills every place.</Empty>}
        <StoryRows rows={stories} />
        <div className="flex max-w-measure flex-col gap-3">
          <SelectField
            name="story"
            label="Choose a story"
            hint="The first leads, the next two stand beside it. Without a time a story stays until the page is arranged anew."
            options={[
              ['', 'Choose'],
              ...articles.map(({ id, headline, publishedAt }): [string, string] => [
                String(id),
                publishedAt ? `${headline} (${formatDay(publishedAt)})` : headline,
              ]),
            ]}
          />
          <div className="flex flex-wrap gap-3">
            <SubmitButton quiet name="step" value="story lead">
              Make it the lead
            </SubmitButton>
            <SubmitButton quiet name="step" value="story add">
              Add it at the end
            </SubmitButton>
          </div>
        </div>
      </section>
      <section aria-labelledby="sections" className="flex flex-col gap-3">
        <SectionHead id="sections">Sections</SectionHead>
        <SectionRows rows={sections} />
        <div className="flex flex-col gap-3">
          <div className="grid gap-4 md:grid-cols-3">
            <SelectField name="section" label="Add a section" options={sectionChoices} />
            <SelectField
              name="agreement"
              label="Of which agreement"
              options={[
                ['', 'None'],
                ...agreements.map(({ id, shortTitle }): [string, string] => [
                  String(id),
                  shortTitle,
                ]),
              ]}
            />
            <SelectField
              name="subject"
              label="Of which subject"
              options={[
                ['', 'None'],
                ...subjects.map((one): [string, string] => [one, labelOf(one)]),
              ]}
            />
          </div>
          <div className="flex flex-wrap gap-3">
            <SubmitButton quiet name="step" value="section add">
              Add it below
            </SubmitButton>
            <SubmitButton quiet name="step" value="clear">
              Begin anew
            </SubmitButton>
          </div>
        </div>
      </section>
    </DeskForm>
  )
}
