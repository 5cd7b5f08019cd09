/** The longest report in UTF-16 units. */
export const longestReport = 1_000_000

/** Why a pasted text is no report, in a sentence; null when it may be one. */
export function unreadable(text: string): string | null {
  if (text.trim() === '') return 'Paste the text of the report.'
  if (text.length > longestReport) {
    const length = text.length.toLocaleString('en-GB')
    return `This text has ${length} characters; 1,000,000 is the most. Paste the report alone.`
  }
  if (isBinary(text.slice(0, 100_000)))
    return 'This looks like the inside of a file, not like text. Paste the words of the report.'
  if (!/\p{L}{2}/u.test(text)) return 'There are no words in this text.'
  return null
}

/** Control characters and replacement signs do not stand in what people write. */
function isBinary(text: string): boolean {
  const odd = text.match(/[\u0001-\u0008\u000b\u000e-\u001f\u0080-\u009f\ufffd]/gu)?.length ?? 0
  return odd > 4 && odd > text.length * 0.01
}
