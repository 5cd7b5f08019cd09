import type { MentionRow } from '@/components/desk/reports/mention-rows'
import { grouped } from '@/domain/collections/grouped'
import { sections } from '@/domain/entities/address'
import type { PreparedWorld } from '@/domain/mentions/name-index'
import type { Certainty, Finding, Mention, ReportReading } from '@/domain/reports/report-reading'

type Entity = PreparedWorld['world']['entities'][number]

const order: Certainty[] = ['unsure', 'likely', 'certain']
const most = 150

/**
 * The names of a reading, a row for each entity or each choice among some; first those that want
 * an answer.
 */
export function mentionRows({ mentions }: ReportReading, prepared: PreparedWorld): MentionRow[] {
  const groups = grouped(mentions, ({ value: { entityId, candidateIds, words } }) =>
    entityId !== null ? `${entityId}` : candidateIds.length ? candidateIds.join('/') : words,
  )
  return [...groups.values()]
    .slice(0, most)
    .map((findings, index) => rowOf(`mention-${index + 1}`, findings, prepared))
    .toSorted((a, b) => order.indexOf(a.finding.certainty) - order.indexOf(b.finding.certainty))
}

function rowOf(key: string, findings: Finding<Mention>[], { entities }: PreparedWorld): MentionRow {
  const [first] = findings as [Finding<Mention>]
  const { entityId, candidateIds } = first.value
  const surest = findings.toSorted(
    (a, b) => order.indexOf(b.certainty) - order.indexOf(a.certainty),
  )[0]!
  return {
    key,
    words: [...new Set(findings.map(({ value }) => value.words))],
    count: findings.reduce((sum, { spans }) => sum + spans.length, 0),
    choices: toldApart(
      (entityId === null ? candidateIds : [entityId]).flatMap((id) => entities.get(id) ?? []),
    ),
    linked: entityId,
    finding: surest,
  }
}

/** Those who bear one name are told apart by their addresses. */
function toldApart(choices: Entity[]): MentionRow['choices'] {
  const bearers = grouped(choices, ({ name }) => name)
  return choices.map(({ id, name, kind, slug }) => ({
    id,
    name: bearers.get(name)!.length > 1 ? `${name} (${sections[kind]}/${slug})` : name,
  }))
}
