/** An address and what its link says. */
export type PageLink = readonly [href: string, words: string]

/** What the masthead leads to, in its order. */
export const sections: readonly PageLink[] = [
  ['/agreements', 'Agreements'],
  ['/countries', 'Countries'],
  ['/deadlines', 'Deadlines'],
  ['/corrections', 'Corrections'],
  ['/about', 'About'],
]

/** What the foot of a page leads to, in groups. */
export const footLinks: readonly { name: string; links: readonly PageLink[] }[] = [
  {
    name: 'The record',
    links: [
      ['/agreements', 'Agreements'],
      ['/agreements/compare', 'Two agreements compared'],
      ['/countries', 'Countries'],
      ['/deadlines', 'Deadlines'],
      ['/search', 'Search'],
    ],
  },
  {
    name: 'How we work',
    links: [
      ['/about', 'About Entente'],
      ['/about/method', 'Method'],
      ['/corrections', 'Corrections'],
      ['/about/data', 'Data'],
    ],
  },
  {
    name: 'Follow',
    links: [
      ['/feed.xml', 'Articles, by RSS'],
      ['/changes.xml', 'Changes on the record, by RSS'],
      ['/deadlines.ics', 'Deadlines, for a calendar'],
    ],
  },
]
