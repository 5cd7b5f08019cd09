import type { PageLink } from './sections'

/** What is said where a page cannot be shown. */
export type Trouble = {
  title: string
  /** Paragraphs. */
  words: readonly string[]
  /** Where to go from here, besides the sections. */
  links?: readonly PageLink[]
  /** Whether the same request may well be answered in a moment. */
  passing?: boolean
}

/** 404: nothing stands at an address. */
export const noSuchPage: Trouble = {
  title: 'There is no such page',
  words: [
    'The address may be mistyped, or what stood here was never published. What was published and taken back says so at its own address.',
  ],
  links: [
    ['/agreements', 'All agreements'],
    ['/countries', 'All countries'],
    ['/deadlines', 'What is due'],
    ['/', 'The front page'],
  ],
}

/** 500: a page broke while it was made. */
export const brokenPage: Trouble = {
  title: 'This page cannot be shown just now',
  words: ['The fault is ours. It has been noted; please try again in a minute.'],
  passing: true,
}

/** 503: what is in print can still be read, and nothing else. */
export const searchAway: Trouble = {
  title: 'Search is away just now',
  words: [
    'The fault is ours. What was published can still be read from these pages; please search again in a moment.',
  ],
  links: [
    ['/agreements', 'All agreements'],
    ['/countries', 'All countries'],
    ['/', 'The front page'],
  ],
  passing: true,
}

/** 503: the records are out of reach. */
export const recordsAway: Trouble = {
  title: 'Entente cannot reach its records just now',
  words: ['The fault is ours, and nothing is lost. Please try again in a moment.'],
  passing: true,
}
