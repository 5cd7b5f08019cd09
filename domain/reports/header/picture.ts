import type { Picture } from '../report-reading'
import { absoluteDates } from '../dates/absolute-dates'
import type { Line } from '../lines'

const label =
  'file photo|file image|file picture|photo by|photo|image by|image source|image|picture|pictured?|credit|photograph|photographer|file|archive'
const creditAtEnd = new RegExp(
  `[(\\[](?:(?<label>${label})\\s*(?:credit|via|courtesy)?\\s*[:,/|by-]*\\s*)?(?<credit>[^()[\\]]{2,120})[)\\]]\\.?$`,
  'i',
)
const noCreditAtEnd =
  /\s*[([](?:file(?: photo| image| picture)?|archives?(?: photo)?|illustrative)[)\]]\.?$/i
const named =
  /(?:AP Photo|EPA|EFE|AFP|Reuters|REUTERS|Getty|Xinhua|Anadolu|IRNA|Tasnim|Handout|Sputnik|TASS|Shutterstock|Unsplash|Courtesy|الأناضول|رويترز|الفرنسية|أسوشيتد برس|غيتي|شترستوك|مواقع التواصل|ایرنا|تسنیم|ایسنا|خبرگزاری)/
const opening =
  /^(?:(?:file )?(?:photo|image|picture)s?(?: credit| source| by| courtesy(?: of)?)?|credit|photograph)\s*[:/|,–-]\s*(?<credit>.{2,400})$/i
const captionLabel = /^(?:image|photo) caption\s*[:,]\s*(?<caption>.{2,300})$/i
const labelAtEnd =
  /^(?<caption>.{15,}?[.)”"’])\s*(?:file )?(?:photo|image|picture)s?(?: credit| by| courtesy(?: of)?)?\s*[:/]\s*(?<credit>[^.:]{2,80})\.?$/i
const agencyAtEnd =
  /(?:^|[.)\s])(?<credit>(?:REUTERS|Reuters|AP Photo|EPA-EFE|EPA|AFP|Getty Images|Xinhua|Anadolu|Handout|IRNA|Tasnim|UN Photo)\s?\/\s?[\p{L} .'’/-]{2,80}|©\s?[\p{L} .'’/-]{2,80}|[\p{L} .'’-]{2,40}\/(?:AFP|AP|EPA|EPA-EFE|Reuters|REUTERS|Getty(?: Images)?|Xinhua|Anadolu|Handout)(?: via [\p{L} ]{2,40})?)$/u
/** "… in Washington. Courtesy photo": a general credit behind a sentence. */
const generalAtEnd =
  /^(?<caption>.{15,}?[.)”"’])\s*(?<credit>(?:courtesy|file|net|internet|archive|handout) (?:photo|picture|image)|courtesy(?: of)? \p{Lu}[\p{L} ]{2,30})\.?$/iu
/** What agencies' sites put around a caption: its number, the sale of the picture. */
const around =
  /^\[\d+\/\d+\]\s*|\s*(?:purchase licensing rights|opens new tab|acquire licensing rights|view gallery|enlarge image).*$/giu
/** "[InTime News]": a name in square brackets closes a short line. */
const bracketAtEnd = /^(?<caption>.{4,250}?)\s*\[(?<credit>\p{Lu}[\p{L}.’'/ -]{2,50})\]$/u
const agencyAlone =
  /^(?:(?:AFP|Reuters|REUTERS|Getty Images|EPA|EPA-EFE|AP|Xinhua|Anadolu|AA|Handout|UN Photo)(?:\s?\/\s?[\p{L} .'’-]{2,40})?|Getty Images)$/u

export type PictureLine = {
  value: Picture
  because: string
  /** The line above, or the one below, holds the caption to this credit. */
  withAbove?: Line
  withBelow?: boolean
}
type Around = { above?: Line; caption: boolean; published: string | null; known: boolean }

/**
 * Reads a picture's caption and credit: on one line, or the credit alone with its caption below
 * or above; null when the line holds none of the signs of one.
 */
export function pictureAround(
  line: Line,
  below: Line | undefined,
  around: Around,
): PictureLine | null {
  const { published, known, caption, above } = around
  if (agencyAlone.test(line.text) && (known || /\//.test(line.text))) {
    const under = below && !below.afterGap && below.text.length < 220 ? below : null
    if (under) return { ...picture(under.text, line.text, under.text, published), withBelow: true }
  }
  const found = pictureIn(line.text, published)
  if (!found) return caption ? picture(line.text, null, line.text, published) : null
  const close = above && !line.afterGap && above.index === line.index - 1 && above.text.length < 250
  if (found.value.caption === '' && found.value.credit && close && above)
    return { ...picture(above.text, found.value.credit, above.text, published), withAbove: above }
  return found
}

/**
 * Reads a picture's caption with its credit, or null when the line holds none of the signs of one.
 * @param published ISO day, for captions that give a date without its year
 */
export function pictureIn(given: string, published: string | null): PictureLine | null {
  if (given.length > 700) return null
  const line = given.replace(around, '')
  const read = (caption: string, credit: string | null) => picture(caption, credit, line, published)
  const told = captionLabel.exec(line)
  if (told) return read(told.groups!.caption!, null)
  const alone = opening.exec(line)
  if (alone) return ofOpening(alone.groups!.credit!.trim(), read)
  const bare = noCreditAtEnd.exec(line)
  if (bare) return read(line.slice(0, bare.index), null)
  const end = /[)\]]\.?$/.test(line) ? creditAtEnd.exec(line) : null
  if (
    end &&
    (end.groups!.label || named.test(end.groups!.credit!) || /^\/|\//.test(end.groups!.credit!))
  ) {
    // A dateline's "(Reuters)" stands at the beginning, and a sentence is not closed by a credit.
    if (end.index > 0 || end.groups!.label)
      return read(line.slice(0, end.index), end.groups!.credit!)
  }
  const labelled = /\]$|photo|image|picture|courtesy/i.test(line.slice(-120))
    ? (labelAtEnd.exec(line) ?? generalAtEnd.exec(line) ?? bracketAtEnd.exec(line))
    : null
  if (labelled) return read(labelled.groups!.caption!, labelled.groups!.credit!)
  const agency = line.length < 400 && /[/©]/.test(line) ? agencyAtEnd.exec(line) : null
  if (!agency) return null
  const credit = agency.groups!.credit!
  return read(line.slice(0, line.length - credit.length), credit)
}

/** "FILE PHOTO: caption REUTERS/Name", "Photo: credit", "Photo: caption (credit)". */
function ofOpening(words: string, read: (caption: string, credit: string | null) => PictureLine) {
  const inside = creditAtEnd.exec(words)
  if (inside) return read(words.slice(0, inside.index), inside.groups!.credit!)
  const agency = agencyAtEnd.exec(words)
  if (agency && words.length > 60) {
    const credit = agency.groups!.credit!
    return read(words.slice(0, words.length - credit.length), credit)
  }
  const last =
    /^(?<caption>.+\.) (?<credit>AFP|Reuters|REUTERS|AP|EPA|Getty Images|Xinhua|Anadolu)$/u.exec(
      words,
    )
  if (last) return read(last.groups!.caption!, last.groups!.credit!)
  return words.length <= 60 ? read('', words) : read(words, null)
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
    .replace(/^©\s*/, '')
    .replace(/^AP Photo\s?\/\s?/i, 'AP/')
    .replace(/(?:\s*[/,]\s*|\s)file(?: photo)?$/i, '')
    .replace(/\s*\/\s*/g, '/')
    .trim()
  return {
    value: { caption: words, credit: clean || null, takenOn: date?.on ?? null },
    because: credit ? `it closes with the credit “${credit.trim()}”` : 'it is marked as a picture',
  }
}
