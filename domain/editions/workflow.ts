import { may, type Role } from '../permissions'
import type { EditionState } from './states'

/** What can be done with an edition, and from where to where it takes it. */
export const editionActions = {
  submit: {
    from: ['draft', 'needs-changes'],
    to: 'submitted',
    who: 'articles:submit',
    notByAuthor: false,
  },
  reject: { from: ['submitted'], to: 'needs-changes', who: 'articles:review', notByAuthor: true },
  approve: { from: ['submitted'], to: 'approved', who: 'articles:review', notByAuthor: true },
  publish: {
    from: ['approved', 'scheduled'],
    to: 'published',
    who: 'articles:publish',
    notByAuthor: false,
  },
  'publish-at-once': {
    from: ['draft', 'needs-changes', 'submitted'],
    to: 'published',
    who: 'articles:publish',
    notByAuthor: false,
  },
  withdraw: { from: ['published'], to: 'withdrawn', who: 'articles:publish', notByAuthor: false },
  unpublish: {
    from: ['published', 'withdrawn'],
    to: 'unpublished',
    who: 'articles:publish',
    notByAuthor: false,
  },
  kill: {
    from: ['published', 'scheduled', 'withdrawn'],
    to: 'killed',
    who: 'articles:kill',
    notByAuthor: false,
  },
  spike: {
    from: ['draft', 'needs-changes', 'submitted', 'approved'],
    to: 'spiked',
    who: 'articles:review',
    notByAuthor: false,
  },
  unspike: { from: ['spiked'], to: 'draft', who: 'articles:review', notByAuthor: false },
} as const satisfies Record<
  string,
  { from: EditionState[]; to: EditionState; who: Parameters<typeof may>[1]; notByAuthor: boolean }
>
export type EditionAction = keyof typeof editionActions

/** The states in which the text of an edition may still be changed. */
export const editableStates = [
  'draft',
  'needs-changes',
  'submitted',
  'approved',
] as const satisfies EditionState[]

/** Why somebody may not do something with an edition, in a sentence; null when they may. */
export function refusalOf(
  action: EditionAction,
  edition: { state: EditionState; authorId: number | null },
  editor: { id: number; role: Role },
): string | null {
  const { from, who, notByAuthor } = editionActions[action]
  if (!may(editor.role, who)) return 'Your role does not allow this.'
  if (!(from as readonly EditionState[]).includes(edition.state)) {
    return `This is ${edition.state.replace('-', ' ')} and cannot be ${pasts[action]}.`
  }
  if (notByAuthor && edition.authorId === editor.id)
    return 'A second editor has to do this: the text is your own.'
  return null
}

const pasts: Record<EditionAction, string> = {
  submit: 'submitted',
  reject: 'sent back',
  approve: 'approved',
  publish: 'published',
  'publish-at-once': 'published at once',
  withdraw: 'withdrawn',
  unpublish: 'unpublished',
  kill: 'killed',
  spike: 'spiked',
  unspike: 'taken up again',
}
