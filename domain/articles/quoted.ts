import { normalName } from '../names/normal-name'
import { textOfBlock } from './plain-text'
import type { RichText } from './rich-text'

type Quoted = { quote: string | null; originalText: string | null }

/** Fewer words than these are said by many. */
const fewest = 4

/**
 * The claim on record whose very words a quotation gives, in whichever language it gives them; null
 * where the record has none. Either may be the longer cut of the same words.
 */
export function claimQuoted<Claim extends Quoted>(
  quotation: string,
  claims: Claim[],
): Claim | null {
  const words = spaced(quotation)
  return (
    claims.find(({ quote, originalText }) =>
      [quote, originalText].some((own) => own !== null && isPartOfOther(spaced(own), words)),
    ) ?? null
  )
}

/** The claims whose words a body does not set apart as a quotation, the same words once. */
export function claimsNotQuoted<Claim extends Quoted>(body: RichText, claims: Claim[]): Claim[] {
  const quotations = body.content.filter(({ type }) => type === 'blockquote').map(textOfBlock)
  const unquoted = claims.filter((one) => !quotations.some((words) => claimQuoted(words, [one])))
  return unquoted.filter((one, at) => !unquoted.slice(0, at).some((other) => isSame(one, other)))
}

const isSame = (one: Quoted, other: Quoted) =>
  spaced(one.quote ?? one.originalText ?? '') === spaced(other.quote ?? other.originalText ?? '')

function isPartOfOther(one: string, other: string): boolean {
  const [shorter, longer] = one.length < other.length ? [one, other] : [other, one]
  return shorter.trim().split(' ').length >= fewest && longer.includes(shorter)
}

/** Marks, capitals and punctuation make no difference; only whole words count. */
const spaced = (text: string) => ` ${normalName(text)} `
