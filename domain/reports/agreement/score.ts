import { daysBetween } from '../dates/yearless'
import type { KnownAgreement } from '../known-world'
import type { AgreementChoice } from '../report-reading'
import type { PreparedWorld } from '../../mentions/name-index'
import { namesOf, subjectWords } from './agreement-names'

/** What a report holds that can point at an agreement. */
export type Evidence = {
  /** Each entity with the number of its mentions; a country counts its people and places too. */
  weight: Map<number, number>
  /** Countries named in the headline and the first paragraph. */
  headCountries: Set<number>
  /** ISO days and months of the dates that stand near words of signing, most exact. */
  signedDates: { on: string; precision: string }[]
  /** ISO day of publication, and whether it is more than a guess. */
  published: string | null
  isPublishedSure: boolean
  /** The text and its head in normal form, with a space at either end. */
  text: string
  head: string
  /** The words of the text, without the s of a plural. */
  words: Set<string>
}

export type Scored = {
  choice: AgreementChoice
  /** Not cut off at 1, for telling the best from the next. */
  score: number
  /** Its name, its day or its signers stand in the text, not its parties and subjects alone. */
  firm: boolean
}

const agreementWords =
  /agreement|treaty|accord|pact|deal|trilateral statement|joint statement|truce|roadmap|arrangement|joint security minutes|security minutes|محضر|memorandum|declaration|protocol|ceasefire|convention|initiative|توافق|اتفاق|تفاهم|مذکره|معاهد|قرارداد|یادداشت|соглашени|договор|συμφωνια/

/**
 * How well an agreement fits a report, with a sentence for each reason. Its parties have to be
 * named; beside them stand the day it was signed, the people who signed, its own name, its
 * subjects and the place.
 */
export function scoreOf(
  agreement: KnownAgreement,
  evidence: Evidence,
  prepared: PreparedWorld,
): Scored {
  const reasons: string[] = []
  let score = 0
  const add = (points: number, reason: string) => {
    score += points
    reasons.push(reason)
  }
  const nameOf = (id: number) => prepared.entities.get(id)?.name ?? ''
  const { weight, text, head } = evidence
  const named = agreement.partyIds.filter((id) => weight.has(id))
  const whole = namesOf(agreement).find((name) => text.includes(` ${name} `))
  const day = agreement.signedOn && matchingDate(agreement.signedOn.on, evidence.signedDates)
  const signers = [...new Set(agreement.signings.map(({ personId }) => personId))].filter((id) =>
    weight.has(id),
  )
  const firm = Boolean(whole || day || signers.length > 1)
  const enough = Math.min(
    agreement.partyIds.length,
    Math.max(2, Math.ceil(agreement.partyIds.length / 2)),
  )
  if (!whole && named.length < enough && !(named.length > 0 && day && signers.length > 1)) {
    return { choice: { agreementId: agreement.id, confidence: 0, reasons: [] }, score: 0, firm }
  }

  if (whole) add(0.5, `the text names it: “${whole}”`)
  if (named.length) {
    const share = named.length / Math.max(1, agreement.partyIds.length)
    add(
      0.3 * share,
      `${list(named.map(nameOf))} ${named.length === 1 ? 'is' : 'are'} named, ${share === 1 ? 'its parties' : 'some of its parties'}`,
    )
    if (share === 1 && isJust(named, evidence.headCountries))
      add(0.1, 'the headline and the first paragraph name no other country')
  }
  const wait =
    agreement.signedOn?.precision === 'day' && evidence.published
      ? daysBetween(agreement.signedOn.on, evidence.published)
      : -1
  if (day) {
    const said = day.precision === 'day' ? day.on : day.on.slice(0, 7)
    add(
      day.precision === 'day' ? 0.4 : 0.3,
      `it was signed on ${agreement.signedOn!.on}, and the text says ${said}`,
    )
    if (wait >= 0 && wait <= 3) add(0.15, 'the report came out as it was signed')
  } else if (wait === 0 || wait === 1) {
    add(0.25, `it was signed on ${agreement.signedOn!.on}, as the report came out`)
  } else if (evidence.signedDates.length > 0) add(-0.15, 'the text names another day of signing')
  addTiming()
  if (signers.length)
    add(Math.min(0.15, 0.1 * signers.length), `${list(signers.map(nameOf))} signed it`)
  const places = [...new Set(agreement.signings.map(({ placeId }) => placeId))].filter(
    (id) => id !== null && weight.has(id),
  )
  if (places.length) add(0.1, `it was signed in ${list(places.map((id) => nameOf(id!)))}`)
  const words = subjectWords(agreement).filter((word) => evidence.words.has(word.replace(/s$/, '')))
  if (words.length)
    add(Math.min(0.2, 0.07 * words.length), `the text speaks of ${list(words.slice(0, 4))}`)
  if (agreementWords.test(text)) add(0.1, 'the text speaks of an agreement')
  else if (!whole) add(-0.2, 'the text speaks of no agreement')
  const type = agreement.instrumentType.replace(/-.*/, '')
  if (['memorandum', 'treaty', 'declaration', 'ceasefire'].includes(type) && text.includes(type))
    add(head.includes(type) ? 0.15 : 0.08, `the text says “${type}”`)
  const confidence = Math.max(0, Math.min(1, Math.round(score * 100) / 100))
  return { choice: { agreementId: agreement.id, confidence, reasons }, score, firm }

  /** A report from before the signing can be of talks, but not of what came years later. */
  function addTiming() {
    const { published } = evidence
    const wait = published && agreement.signedOn ? daysBetween(published, agreement.signedOn.on) : 0
    if (wait <= 14) return
    const points = wait > 365 ? -0.5 : wait > 120 ? -0.25 : -0.1
    add(points, `it was signed only on ${agreement.signedOn!.on}, after the report`)
  }
}

const isJust = (parties: number[], countries: Set<number>) =>
  countries.size > 0 &&
  [...countries].every((id) => parties.includes(id)) &&
  parties.every((id) => countries.has(id))

/** The month counts where either is known to the month only. */
function matchingDate(signed: string, dates: Evidence['signedDates']) {
  return (
    dates.find(({ on, precision }) => precision === 'day' && on === signed) ??
    dates.find(
      ({ on, precision }) => precision === 'month' && on.slice(0, 7) === signed.slice(0, 7),
    )
  )
}

export function list(names: string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
