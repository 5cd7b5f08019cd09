/** A page that a search suggests while somebody types: what it is called, what it is, where it stands. */
export type Suggestion = {
  name: string
  what: string
  address: string
  /** The name that was typed, where it is another than the one shown. */
  also?: { value: string; language?: string; dir: 'ltr' | 'rtl' | 'auto' }
}
