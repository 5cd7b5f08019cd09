/** Where a saved fact stands in its record, and that it was saved. */
export const savedAt = (base: string, noun: string, id: number, what: 'saved' | 'withdrawn') =>
  `${base}?${what}=${noun}${what === 'saved' ? `#${noun}-${id}` : `#${noun}`}`

/** What has just become of a fact of this kind, in a sentence. */
export function savedNotice(
  noun: string,
  { saved, withdrawn }: { saved: string; withdrawn: string },
): string | null {
  if (saved === noun) return 'Saved.'
  if (withdrawn === noun) return 'Withdrawn.'
  return null
}
