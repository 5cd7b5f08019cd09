import type { MentionFinding } from '../../mentions/find-mentions'
import type { PreparedWorld } from '../../mentions/name-index'
import { normalName } from '../../names/normal-name'
import type { CoverageRole } from '../../articles/vocabulary'
import type { DateInText, Finding, ReportReading } from '../report-reading'
import { scoreOf, type Evidence } from './score'

const threshold = 0.5
const near = 0.12
const signing =
  /sign|inked|initial|conclud|reached|agreement of|accord of|treaty of|deal of|struck|امضا|توقيع|المبرم|الموقع|أبرم|وقع|подписа/i

type Found = Pick<ReportReading, 'agreement' | 'agreementChoices' | 'coverage'>

/**
 * The agreement a report is about, with its reasons; a choice where several fit; none where none does.
 * @param headEnd where the first paragraph ends in the text
 */
export function findAgreement(
  text: string,
  head: { text: string; end: number },
  mentions: MentionFinding[],
  dates: Finding<DateInText>[],
  published: ReportReading['published'],
  prepared: PreparedWorld,
): Found {
  const normal = ` ${normalName(text.slice(0, 60_000))} `
  const evidence: Evidence = {
    weight: weightOf(mentions, prepared),
    headCountries: countriesIn(mentions, head.end, prepared),
    signedDates: dates
      .filter(
        ({ value, spans }) =>
          value.precision !== 'year' && isAboutSigning(text, spans[0]!.start, spans[0]!.end),
      )
      .map(({ value }) => value),
    published: published?.value.on ?? null,
    isPublishedSure: published?.certainty !== 'unsure',
    text: normal,
    head: ` ${normalName(head.text)} `,
    words: new Set(normal.split(' ').map((word) => word.replace(/s$/, ''))),
  }
  const scored = prepared.world.agreements
    .map((agreement) => scoreOf(agreement, evidence, prepared))
    .filter(({ score }) => score >= threshold - near)
    .toSorted((a, b) => b.score - a.score)
  const [best, next] = scored
  if (!best || best.score < threshold)
    return { agreement: null, agreementChoices: [], coverage: [] }
  const choices = scored.filter(({ score }) => best.score - score < near)
  if (choices.length > 1)
    return { agreement: null, agreementChoices: choices.map(({ choice }) => choice), coverage: [] }
  const { choice, firm, score } = best
  const clear = !next || score - next.score >= 2 * near
  return {
    agreement: {
      value: choice,
      spans: [],
      because: choice.reasons.join('; '),
      certainty: choice.confidence >= 0.75 && firm && clear ? 'certain' : 'likely',
    },
    agreementChoices: [],
    coverage: [{ agreementId: choice.agreementId, role: roleOf(evidence) }],
  }
}

/** In the headline or the first paragraph an agreement is what the report is about. */
function roleOf({ head }: Evidence): CoverageRole {
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
    const { kind, countryId, offices } = entities.get(value.entityId)!
    // A capital or a minister stands for the country, a leader for the party.
    if ((kind === 'place' || kind === 'person') && countryId !== null) add(countryId, spans.length)
    for (const id of new Set(offices.map(({ organizationId }) => organizationId)))
      if (id !== null) add(id, spans.length)
  }
  return weight
}

function countriesIn(
  mentions: MentionFinding[],
  end: number,
  { entities }: PreparedWorld,
): Set<number> {
  return new Set(
    mentions.flatMap(({ value, spans }) =>
      value.entityId !== null &&
      entities.get(value.entityId)!.kind === 'country' &&
      spans.some((span) => span.start < end)
        ? value.entityId
        : [],
    ),
  )
}

function isAboutSigning(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 320), start)
  const after = text.slice(end, end + 60).replace(/^,/, '')
  return (
    signing.test(before.split(/[.\n]\s/).at(-1)!) ||
    signing.test(after.split(/[.,\n]|\bthat\b/)[0]!)
  )
}
