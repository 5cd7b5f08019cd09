/** An address and what its link says. */
export type PageLink = readonly [href: string, words: string]

/** What the masthead leads to, in its order. */
export const sections: readonly PageLink[] = [
  ['/kinds/news', 'News'],
  ['/kinds/analysis', 'Analysis'],
  ['/agreements', 'Agreements'],
  ['/countries', 'Countries'],
  ['/subjects', 'Subjects'],
  ['/deadlines', 'Deadlines'],
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
      ['/subjects', 'Subjects'],
      ['/deadlines', 'Deadlines'],
      ['/archive', 'Archive'],
      ['/search', 'Search'],
    ],
  },
  {
    name: 'How we work',
    links: [
      ['/about', 'About Entente'],
      ['/authors', 'Authors'],
      ['/about/method', 'Method'],
      ['/corrections', 'Corrections'],
      ['/about/data', 'Data'],
    ],
  },
  {
    name: 'Follow',
    links: [
      ['/saved', 'Saved for later'],
      ['/feed.xml', 'Articles, by RSS'],
      ['/feed.atom', 'Articles, by Atom'],
      ['/feed.json', 'Articles, as a JSON feed'],
      ['/changes.xml', 'Changes on the record, by RSS'],
      ['/deadlines.ics', 'Deadlines, for a calendar'],
    ],
  },
]
