/** How many facts of a record say something else, came and were withdrawn since a moment. */
export type RecordChanges = { changed: number; added: number; withdrawn: number }

/** What has become of a record since it was cited, in a sentence. */
export function changesInWords({ changed, added, withdrawn }: RecordChanges): string {
  const parts = [
    changed && `${facts(changed)} changed`,
    added && `${facts(added)} added`,
    withdrawn && `${facts(withdrawn)} withdrawn`,
  ].filter(Boolean)
  if (parts.length === 0) return 'Nothing on this record has changed since.'
  const last = parts.pop()
  return `Since then ${parts.length ? `${parts.join(', ')} and ${last}` : last}.`
}

const facts = (count: number) => (count === 1 ? '1 fact was' : `${count} facts were`)
