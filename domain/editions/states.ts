/** The workflow states of an edition, in the order of its life. */
export const editionStates = [
  'draft',
  'needs-changes',
  'submitted',
  'approved',
  'scheduled',
  'published',
  'superseded',
  'withdrawn',
  'unpublished',
  'killed',
  'spiked',
] as const
export type EditionState = (typeof editionStates)[number]

/** The one edition that stands for the article before readers; an article has at most one. */
export const liveStates = [
  'published',
  'withdrawn',
  'unpublished',
  'killed',
] as const satisfies EditionState[]

/** Live states whose text readers may see: a withdrawn text stays, under a notice. */
export const readableStates = ['published', 'withdrawn'] as const satisfies EditionState[]

/** Why an edition was made: the first, an update, or one with a correction. */
export const editionReasons = ['first', 'update', 'correction'] as const
