/** A text cut at a word to no more than so many characters, with an ellipsis where it was longer. */
export function shortened(text: string, most: number): string {
  if (text.length <= most) return text
  const cut = text.slice(0, most)
  const word = cut.lastIndexOf(' ')
  return `${(word > most / 2 ? cut.slice(0, word) : cut).replace(/[\s,;:.–-]+$/u, '')}…`
}
