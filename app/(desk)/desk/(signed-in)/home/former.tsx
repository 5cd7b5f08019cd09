import { DeskForm } from '@/components/desk/desk-form'
import { SubmitButton } from '@/components/desk/submit-button'
import { formatMoment } from '@/domain/dates/format-date'
import { putBack } from './actions'

type Listed = {
  id: number
  lead: string | null
  stories: unknown[]
  sections: unknown[]
  by: string | null
  supersededAt: Date | null
}

/** The arrangements that were live, the last first, and the page nobody arranged; each can be put back. */
export function Former({ saw, former }: { saw: string; former: Listed[] }) {
  return (
    <ol className="flex flex-col font-sans text-sm">
      {former.map(({ id, lead, stories, sections, by, supersededAt }, place) => (
        <Row
          key={id}
          saw={saw}
          formerId={id}
          when={`Until ${formatMoment(supersededAt!)}, by ${by ?? 'Entente'}`}
          what={`${lead ? `“${lead}”, ` : ''}${counted(stories.length, 'chosen story', 'chosen stories')}, ${counted(sections.length, 'section', 'sections')}`}
          button={place === 0 ? 'Undo: put this back' : 'Put this back'}
        />
      ))}
      <Row
        saw={saw}
        formerId={0}
        when="Arranged by nobody"
        what="The newest news leads; every section stands in its usual place"
        button="Let the page fill itself"
      />
    </ol>
  )
}

function Row({
  saw,
  formerId,
  when,
  what,
  button,
}: {
  saw: string
  formerId: number
  when: string
  what: string
  button: string
}) {
  return (
    <li className="border-b border-rule py-2">
      <DeskForm
        action={putBack}
        label={`${button}: ${when}`}
        savedFirst
        className="flex flex-wrap items-center justify-between gap-x-6 gap-y-2"
      >
        <input type="hidden" name="saw" value={saw} />
        <input type="hidden" name="formerId" value={formerId} />
        <p className="min-w-0">
          <span className="text-muted">{when}</span>
          <br />
          {what}
        </p>
        <SubmitButton quiet>{button}</SubmitButton>
      </DeskForm>
    </li>
  )
}

const counted = (count: number, one: string, several: string) =>
  `${count} ${count === 1 ? one : several}`
