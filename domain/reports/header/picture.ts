import type { Picture } from '../report-reading'
import { absoluteDates } from '../dates/absolute-dates'

const creditAtEnd =
  /[([](?:(?<label>file photo|file image|file picture|photo by|photo|image by|image|picture|pictured?|credit|photograph|photographer|file)\s*(?:credit|via)?\s*[:/|by-]*\s*)?(?<credit>[^()[\]]{2,120})[)\]]\.?$/i
const named =
  /(?:AP Photo|EPA|EFE|AFP|Reuters|REUTERS|Getty|Xinhua|Anadolu|IRNA|Tasnim|Handout|Sputnik|TASS|Shutterstock|Unsplash)/
const opening =
  /^(?:(?:file )?(?:photo|image|picture)s?(?: credit| by| courtesy(?: of)?)?|credit|photograph)\s*[:/|–-]\s*(?<credit>.{2,200})$/i
const agencyAtEnd =
  /(?:^|[.)\s])(?<credit>(?:REUTERS|AP Photo|EPA-EFE|EPA|AFP|Getty Images|Xinhua|Anadolu|Handout|IRNA|Tasnim)\s?\/\s?[\p{L} .'’/-]{2,80}|©\s?[\p{L} .'’/-]{2,80}|[\p{L} .'’-]{2,40}\/(?:AFP|AP|EPA|EPA-EFE|Reuters|REUTERS|Getty(?: Images)?|Xinhua|Anadolu)(?: via [\p{L} ]{2,40})?)$/u

export type PictureLine = { value: Picture; because: string }

/**
 * Reads a picture's caption with its credit, or null when the line holds none of the signs of one.
 * @param published ISO day, for captions that give a date without its year
 */
export function pictureIn(line: string, published: string | null): PictureLine | null {
  if (line.length > 700) return null
  const alone = opening.exec(line)
  if (alone) {
    const inside = creditAtEnd.exec(alone.groups!.credit!)
    const words = alone.groups!.credit!.trim()
    return inside
      ? picture(words.slice(0, inside.index), inside.groups!.credit!, line, published)
      : words.length <= 60
        ? picture('', words, line, published)
        : picture(words, null, line, published)
  }
  const end = creditAtEnd.exec(line)
  if (
    end &&
    (end.groups!.label || named.test(end.groups!.credit!) || /^\/|\//.test(end.groups!.credit!))
  ) {
    // A dateline's "(Reuters)" stands at the beginning, and a sentence is not closed by a credit.
    if (end.index > 0 || end.groups!.label) {
      return picture(line.slice(0, end.index), end.groups!.credit!, line, published)
    }
  }
  const agency = line.length < 400 ? agencyAtEnd.exec(line) : null
  if (!agency) return null
  const credit = agency.groups!.credit!
  return picture(line.slice(0, line.length - credit.length), credit, line, published)
}

function picture(
  caption: string,
  credit: string | null,
  line: string,
  published: string | null,
): PictureLine {
  const words = caption.replace(/[\s|–-]+$/u, '').trim()
  const [date] = absoluteDates(words || line, published).filter(
    ({ precision }) => precision === 'day',
  )
  const clean = credit
    ?.replace(/^(?:file|photo|image)?\s*[:/]\s*/i, '')
    .replace(/^AP Photo\s?\/\s?/i, 'AP/')
    .replace(/\s*\/\s*/g, '/')
    .trim()
  return {
    value: { caption: words, credit: clean || null, takenOn: date?.on ?? null },
    because: credit ? `it closes with the credit “${credit.trim()}”` : 'it is marked as a picture',
  }
}
