import { asOf, type Citation, citedAddress, oneLine, recorded } from './citation'

/**
 * A citation for BibTeX and BibLaTeX, in UTF-8. Braces keep the author one name and the title in the
 * letters it has; an address stands as it is, as `\url` prints it.
 */
export function bibtex(citation: Citation): string {
  const { slug, title, recordedAt, originalTitles } = citation
  const day = recordedAt.toISOString().slice(0, 10)
  const note = [
    `${capital(recorded(citation))}.`,
    originalTitles.length > 0 && `Original title: ${originalTitles.map(latex).join('; ')}.`,
  ]
  const fields = [
    ['author', '{{Entente}}'],
    ['title', `{{${latex(title)}}: ${asOf(citation)}}`],
    ['year', `{${day.slice(0, 4)}}`],
    ['month', months[recordedAt.getUTCMonth()]],
    ['url', `{${citedAddress(citation)}}`],
    ['urldate', `{${day}}`],
    ['note', `{${note.filter(Boolean).join(' ')}}`],
  ]
  const lines = fields.map(([name, value]) => `  ${name} = ${value},\n`)
  const key = `entente-${slug}-${citation.on}-${recordedAt.getTime()}`
  return `@misc{${key},\n${lines.join('')}}\n`
}

// Names that every style of BibTeX knows.
const months = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1)

/** Text in which nothing is a command of LaTeX; letters of every script stay as they are. */
export const latex = (text: string) =>
  oneLine(text).replaceAll(/[\\{}&%#_$~^]/g, (character) => spelt[character] ?? `\\${character}`)

// A brace in a field has to have its other half, even a written-out one: these are written by name.
const spelt: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
}
