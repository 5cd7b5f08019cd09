import type { KnownAgreement } from '../known-world'
import type { AgreementChoice } from '../report-reading'
import { normalName } from '../../names/normal-name'
import type { PreparedWorld } from '../../mentions/name-index'

/** What a report holds that can point at an agreement. */
export type Evidence = {
  /** Each entity with the number of its mentions; a country counts its people and places too. */
  weight: Map<number, number>
  /** ISO days and months of the dates that stand near words of signing, most exact. */
  signedDates: { on: string; precision: string }[]
  text: string
  head: string
}

const everyday = new Set(
  'agreement agreements between with from that this their which about after also and the for border treaty joint state states accord pact memorandum understanding declaration statement implementation security cooperation relations on of in to a an international republic government'.split(
    ' ',
  ),
)

/**
 * How well an agreement fits a report, from 0 to 1, with a sentence for each reason. Its parties
 * have to be named; beside them stand the day it was signed, the people who signed, its own name,
 * its subjects and the place.
 */
export function scoreOf(
  agreement: KnownAgreement,
  evidence: Evidence,
  prepared: PreparedWorld,
): AgreementChoice {
  const reasons: string[] = []
  let score = 0
  const add = (points: number, reason: string) => {
    score += points
    reasons.push(reason)
  }
  const nameOf = (id: number) => prepared.entities.get(id)?.name ?? ''
  const named = agreement.partyIds.filter((id) => evidence.weight.has(id))
  const whole = namesOf(agreement).find((name) => name.length > 8 && evidence.text.includes(name))
  const enough =
    agreement.partyIds.length <= 2
      ? agreement.partyIds.length
      : Math.ceil(agreement.partyIds.length / 2)
  if (!whole && (named.length < Math.min(2, agreement.partyIds.length) || named.length < enough)) {
    return { agreementId: agreement.id, confidence: 0, reasons: [] }
  }
  if (whole) add(0.5, `the text names it: “${whole}”`)
  if (named.length) {
    const share = named.length / Math.max(1, agreement.partyIds.length)
    add(
      0.3 * share,
      `${list(named.map(nameOf))} ${named.length === 1 ? 'is' : 'are'} named, ${share === 1 ? 'its parties' : 'some of its parties'}`,
    )
  }
  const day = agreement.signedOn && matchingDate(agreement.signedOn.on, evidence.signedDates)
  if (day)
    add(
      day.precision === 'day' ? 0.4 : 0.3,
      `it was signed on ${agreement.signedOn!.on}, and the text says ${day.precision === 'day' ? day.on : day.on.slice(0, 7)}`,
    )
  const wrongDay = !day && evidence.signedDates.length > 0
  if (wrongDay) add(-0.15, 'the text names another day of signing')
  const signers = [...new Set(agreement.signings.map(({ personId }) => personId))].filter((id) =>
    evidence.weight.has(id),
  )
  if (signers.length)
    add(Math.min(0.15, 0.1 * signers.length), `${list(signers.map(nameOf))} signed it`)
  const places = [...new Set(agreement.signings.map(({ placeId }) => placeId))].filter(
    (id) => id !== null && evidence.weight.has(id),
  )
  if (places.length) add(0.1, `it was signed in ${list(places.map((id) => nameOf(id!)))}`)
  const words = subjectWords(agreement).filter((word) => evidence.text.includes(word))
  if (words.length)
    add(Math.min(0.2, 0.07 * words.length), `the text speaks of ${list(words.slice(0, 4))}`)
  if (
    /agreement|treaty|accord|pact|deal|memorandum|declaration|protocol|ceasefire|convention|initiative|توافق|اتفاق|مذکره|معاهد|قرارداد|یادداشت|соглашени|договор|συμφωνια/.test(
      evidence.text,
    )
  ) {
    add(0.1, 'the text speaks of an agreement')
  } else if (!whole) add(-0.2, 'the text speaks of no agreement')
  const type = agreement.instrumentType.replace(/-.*/, '')
  if (
    ['memorandum', 'treaty', 'declaration', 'ceasefire'].includes(type) &&
    evidence.text.includes(type)
  )
    add(0.08, `the text says “${type}”`)
  return {
    agreementId: agreement.id,
    confidence: Math.max(0, Math.min(1, Math.round(score * 100) / 100)),
    reasons,
  }
}

/** The month counts where either is known to the month only. */
function matchingDate(signed: string, dates: Evidence['signedDates']) {
  return dates.find(({ on, precision }) =>
    precision === 'day'
      ? on === signed
      : precision === 'month'
        ? on.slice(0, 7) === signed.slice(0, 7)
        : false,
  )
}

function namesOf({ title, shortTitle }: KnownAgreement): string[] {
  return [title, shortTitle]
    .map((name) => normalName(name.replace(/\(.*?\)/g, '')))
    .filter(
      (name) =>
        name.split(' ').length > 1 &&
        name.split(' ').some((word) => word.length > 3 && !everyday.has(word)),
    )
}

/** Words of its subjects and title that are not in every agreement's. */
function subjectWords({ subjects, title, shortTitle }: KnownAgreement): string[] {
  const words = normalName([...subjects, title, shortTitle].join(' ').replaceAll('-', ' ')).split(
    ' ',
  )
  const own = words.filter((word) => word.length > 4 && !everyday.has(word) && !/^\d+$/.test(word))
  return [...new Set([...own, ...(subjects.includes('border security') ? ['border'] : [])])]
}

export function list(names: string[]): string {
  return names.length < 2
    ? (names[0] ?? '')
    : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
