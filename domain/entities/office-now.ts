type Held = {
  title: string
  fromOn: string | null
  toOn: string | null
  organization: { name: string } | null
}

/** The office that is known to be held still; null where none is. */
export const officeNow = <Office extends Held>(offices: Office[]): Office | null =>
  offices.find(({ fromOn, toOn }) => fromOn !== null && toOn === null) ?? null

/** "Minister of foreign affairs, Iran". */
export const officeInWords = ({ title, organization }: Held) =>
  [title, organization?.name].filter(Boolean).join(', ')
