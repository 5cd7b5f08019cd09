import type { MentionFinding } from '../../mentions/find-mentions'
import type { PreparedWorld } from '../../mentions/name-index'
import { normalName } from '../../names/normal-name'
import type { CoverageRole } from '../../articles/vocabulary'
import type { AgreementChoice, DateInText, Finding, ReportReading } from '../report-reading'
import { scoreOf, type Evidence } from './score'

const threshold = 0.5
const near = 0.12
const signing =
  /sign|inked|initial|conclud|reached|agreement of|accord of|treaty of|deal of|struck|امضا|توقيع|подписа/i

type Found = Pick<ReportReading, 'agreement' | 'agreementChoices' | 'coverage'>

/** The agreement a report is about, with its reasons; a choice where several fit; none where none does. */
export function findAgreement(
  text: string,
  head: string,
  mentions: MentionFinding[],
  dates: Finding<DateInText>[],
  prepared: PreparedWorld,
): Found {
  const evidence: Evidence = {
    weight: weightOf(mentions, prepared),
    signedDates: dates
      .filter(
        ({ value, spans }) =>
          value.precision !== 'year' && isAboutSigning(text, spans[0]!.start, spans[0]!.end),
      )
      .map(({ value }) => value),
    text: normalName(text.slice(0, 60_000)),
    head,
  }
  const scored = prepared.world.agreements
    .map((agreement) => scoreOf(agreement, evidence, prepared))
    .filter(({ confidence }) => confidence >= threshold - near)
    .toSorted((a, b) => b.confidence - a.confidence)
  const [best] = scored
  if (!best || best.confidence < threshold)
    return { agreement: null, agreementChoices: [], coverage: [] }
  const choices = scored.filter(({ confidence }) => best.confidence - confidence < near)
  if (choices.length > 1) return { agreement: null, agreementChoices: choices, coverage: [] }
  return {
    agreement: {
      value: best,
      spans: [],
      because: best.reasons.join('; '),
      certainty: best.confidence >= 0.75 ? 'certain' : 'likely',
    },
    agreementChoices: [],
    coverage: [{ agreementId: best.agreementId, role: roleOf(evidence, best) }],
  }
}

/** In the headline or the first paragraph an agreement is what the report is about. */
function roleOf({ head }: Evidence, _: AgreementChoice): CoverageRole {
  return /agreement|treaty|accord|pact|deal|memorandum|declaration|protocol|ceasefire|truce|convention|initiative|border|توافق|اتفاق|соглашени|договор/i.test(
    head,
  )
    ? 'reports-on'
    : 'mentions'
}

function weightOf(mentions: MentionFinding[], { entities }: PreparedWorld): Map<number, number> {
  const weight = new Map<number, number>()
  const add = (id: number, count: number) => weight.set(id, (weight.get(id) ?? 0) + count)
  for (const { value, spans } of mentions) {
    if (value.entityId === null) continue
    add(value.entityId, spans.length)
    const { kind, countryId } = entities.get(value.entityId)!
    // A capital or a minister stands for the country.
    if ((kind === 'place' || kind === 'person') && countryId !== null) add(countryId, spans.length)
  }
  return weight
}

function isAboutSigning(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 160), start)
  const after = text.slice(end, end + 60).replace(/^,/, '')
  return (
    signing.test(before.split(/[.\n]\s/).at(-1)!) ||
    signing.test(after.split(/[.,\n]|\bthat\b/)[0]!)
  )
}
