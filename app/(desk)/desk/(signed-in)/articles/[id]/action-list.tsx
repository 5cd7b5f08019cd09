import { DeskForm } from '@/components/desk/desk-form'
import { SubmitButton } from '@/components/desk/submit-button'
import type { Editor } from '@/db/mutations/sessions'
import type { DeskArticle } from '@/db/queries/desk/articles'
import { readableStates } from '@/domain/editions/states'
import { refusalOf, type EditionAction } from '@/domain/editions/workflow'
import { may } from '@/domain/permissions'
import { approvePublished, spikeEdition, submitEdition, unspikeEdition } from './actions'

const waysBack: EditionAction[] = ['withdraw', 'unpublish', 'kill']

/** What can be done with an article now, by this editor. */
export function ActionList({ found, editor }: { found: DeskArticle; editor: Editor }) {
  const { article, edition, live } = found
  const can = (action: EditionAction) => refusalOf(action, edition, editor) === null
  const canLive = (action: EditionAction) =>
    live !== null && refusalOf(action, live, editor) === null
  const at = (page: string) => `/desk/articles/${article.id}/${page}`
  const links = [
    can('approve') && ['Approve it or send it back', at('review')],
    can('publish') && ['Publish', at('publication')],
    can('publish-at-once') && ['Publish at once, without a second editor', at('publication')],
    live === edition &&
      readableStates.some((state) => state === live.state) &&
      may(editor.role, 'articles:write') && ['Update or correct it', at('edition')],
    waysBack.some(canLive) && ['Take it back', at('retraction')],
  ].filter((link) => link !== false)
  const flagged = edition.flaggedForReview && may(editor.role, 'articles:review')
  return (
    <>
      <ul className="flex flex-col gap-2">
        {links.map(([words, href]) => (
          <li key={words}>
            <a className="font-semibold quiet-link" href={href}>
              {words}
            </a>
          </li>
        ))}
      </ul>
      {edition.reviewNote && edition.state === 'needs-changes' && (
        <p role="note" className="border-s-4 border-seal bg-sheet px-3 py-2">
          Sent back: {edition.reviewNote}
        </p>
      )}
      {can('submit') && <Act action={submitEdition} id={edition.id} words="Submit for review" />}
      {flagged && (
        <>
          <p>Published at once: {edition.atOnceReason}</p>
          <Act action={approvePublished} id={edition.id} words="Approve it afterwards" />
        </>
      )}
      {can('spike') && <Act action={spikeEdition} id={edition.id} words="Spike it" />}
      {can('unspike') && <Act action={unspikeEdition} id={edition.id} words="Take it up again" />}
    </>
  )
}

function Act({
  action,
  id,
  words,
}: {
  action: Parameters<typeof DeskForm>[0]['action']
  id: number
  words: string
}) {
  return (
    <DeskForm action={action} label={words} savedFirst>
      <input type="hidden" name="editionId" value={id} />
      <div>
        <SubmitButton quiet>{words}</SubmitButton>
      </div>
    </DeskForm>
  )
}
