/** A story that somebody at the desk put in its place on the front page. */
export type ChosenStory = {
  articleId: number
  /** ISO moment in UTC at which it falls out; null: it stays until the page is arranged anew. */
  until: string | null
}

/** What stands on the front page below its stories, and of what. */
export type HomeSection =
  | { kind: 'latest' | 'analysis' | 'week' | 'deadlines' }
  /** Null: the newest dispute of all. */
  | { kind: 'dispute'; agreementId: number | null }
  | { kind: 'agreement'; agreementId: number }
  | { kind: 'subject'; subject: string }

/** How the front page is arranged: its stories, the lead first, and its sections in their order. */
export type Arrangement = { stories: ChosenStory[]; sections: HomeSection[] }

/** More would be no choice; what is not chosen fills in behind. */
export const mostStories = 12
export const mostSections = 12

/** How the page stands where nobody arranged it. */
export const unarranged: Arrangement = {
  stories: [],
  sections: [
    { kind: 'week' },
    { kind: 'deadlines' },
    { kind: 'dispute', agreementId: null },
    { kind: 'latest' },
    { kind: 'analysis' },
  ],
}

/** The keys of the chosen stories whose time has not passed, in their order. */
export function standingStories(stories: ChosenStory[], now: Date): number[] {
  return stories.flatMap(({ articleId, until }) =>
    until !== null && new Date(until) <= now ? [] : articleId,
  )
}
