import type { ShownProposal } from '@/components/desk/reports/proposal-card'
import type { ClaimContent, EventContent } from '@/db/mutations/proposals'
import type { findReport } from '@/db/queries/desk/reports'
import { formatDate } from '@/domain/dates/format-date'
import type { PreparedWorld } from '@/domain/mentions/name-index'
import type { ReportReading } from '@/domain/reports/report-reading'
import { namesForFields } from './shown-names'

type Stored = NonNullable<Awaited<ReturnType<typeof findReport>>>['proposals']

/** What a reading proposes, as the form shows it. */
export function proposalsOfReading(
  { proposals }: ReportReading,
  prepared: PreparedWorld,
): ShownProposal[] {
  return proposals.map(({ value: { key, kind, ...content }, ...finding }) => ({
    key,
    kind,
    decision: 'open',
    recorded: false,
    finding,
    ...words(kind, content, prepared),
  }))
}

/** What was kept of them when the report was taken; why each was proposed comes from the reading. */
export function proposalsKept(
  stored: Stored,
  { proposals }: Pick<ReportReading, 'proposals'>,
  prepared: PreparedWorld,
): ShownProposal[] {
  const findings = new Map(proposals.map(({ value, ...finding }) => [value.key, finding]))
  return stored.map(({ key, kind, content, decision, recordedAt }) => ({
    key,
    kind: kind as ShownProposal['kind'],
    decision,
    recorded: recordedAt !== null,
    finding: findings.get(key) ?? null,
    ...words(kind as ShownProposal['kind'], content, prepared),
  }))
}

/** How many are likely and not decided yet. */
export function likelyAndOpen(proposals: ShownProposal[]): number {
  return proposals.filter(
    ({ decision, recorded, finding }) =>
      decision === 'open' && !recorded && finding?.certainty !== 'unsure',
  ).length
}

function words(
  kind: ShownProposal['kind'],
  content: object,
  prepared: PreparedWorld,
): Pick<ShownProposal, 'title' | 'fields'> {
  const nameOf = namesForFields(prepared)
  if (kind === 'event') {
    const { headline, category, modality, placeId, actorIds, ...date } = content as EventContent
    return {
      title: `${formatDate(date)}: ${headline}`,
      fields: {
        headline,
        category,
        modality,
        on: formatDate(date),
        place: nameOf(placeId),
        actors: actorIds.map(nameOf).join('\n'),
      },
    }
  }
  if (kind === 'claim') {
    const { speakerId, speakerLabel, officeThen, onBehalfOfId, stance, text, quote, ...date } =
      content as ClaimContent
    const speaker = nameOf(speakerId) || (speakerLabel ?? '')
    const called = prepared.entities.get(speakerId ?? 0)?.name ?? speaker
    return {
      title: `${called}: ${quote ? `“${quote}”` : text}`,
      fields: {
        text,
        quote: quote ?? '',
        speaker,
        office: officeThen ?? '',
        onBehalfOf: nameOf(onBehalfOfId),
        stance,
        on: formatDate(date),
      },
    }
  }
  const { commitmentId } = content as { commitmentId: number }
  const commitment = prepared.world.agreements
    .flatMap(({ commitments }) => commitments)
    .find(({ id }) => id === commitmentId)
  return {
    title: commitment?.statement ?? 'A commitment that is no longer on record',
    fields: { commitmentId: String(commitmentId) },
  }
}
