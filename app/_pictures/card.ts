/** What a social picture says of a page. */
export type Card = {
  /** What it is, or what the desk wrote above the headline. */
  kicker: string
  title: string
  /** Of the title, BCP 47: decides the side everything stands on. */
  language: string
  /** The title in another language or script, set smaller. */
  under?: string
  /** Who, where and when, from the foot upwards no more than two lines each. */
  notes: string[]
}

/** What stands at the address of a picture: a card, the page's new address, or nothing any more or ever. */
export type CardFound = Card | { movedTo: string } | 'gone' | null
