import { sql } from 'drizzle-orm'
import { type Evidence, linesOfEvidence } from '../../../../domain/agreements/lines-of-evidence'
import { desk } from '../../../client'

export const evidencedKinds = ['acts', 'signings', 'commitments', 'events', 'claims'] as const
export type EvidencedKind = (typeof evidencedKinds)[number]

/** A fact that everything known of it leads back to one origin. */
export type SingleLine = {
  id: number
  agreementId: number
  agreement: string
  line: string
  sources: number
}

const batch = 300

/**
 * Facts of one kind that rest on a single line of evidence, the one recorded last first.
 * @param before the key to go on below; null: from the newest
 */
export async function listSingleLines(
  kind: EvidencedKind,
  before: number | null,
  limit: number,
): Promise<{ shown: SingleLine[]; next: number | null }> {
  const shown: SingleLine[] = []
  let from = before
  for (;;) {
    const facts = await factsBelow(kind, from)
    for (const { evidence, ...fact } of facts) {
      if (linesOfEvidence(evidence) !== 1) continue
      if (shown.length === limit) return { shown, next: shown.at(-1)!.id }
      shown.push({ ...fact, sources: evidence.length })
    }
    if (facts.length < batch) return { shown, next: null }
    from = facts.at(-1)!.id
  }
}

function factsBelow(kind: EvidencedKind, before: number | null) {
  const { words, citation } = kinds[kind]
  // Of an event of several agreements, the first stands for all.
  const agreement =
    kind === 'events'
      ? sql`(select min(agreement_id) from event_agreements where event_id = fact.id)`
      : sql`fact.agreement_id`
  return desk.execute<Omit<SingleLine, 'sources'> & { evidence: Evidence[] }>(sql`
    select fact.id, about.id as "agreementId", about.short_title as agreement, ${words} as line,
      (select json_agg(json_build_object('id', source.id, 'outletId', source.outlet_id,
          'originId', source.origin_id, 'originOutletId', source.origin_outlet_id))
        from citations cited join sources source on source.id = cited.source_id
        where cited.${sql.identifier(citation)} = fact.id) as evidence
    from ${sql.identifier(kind)} fact
    join agreements about on about.id = ${agreement}
    where fact.withdrawn_at is null and (${before}::int is null or fact.id < ${before})
      and exists (select from citations cited where cited.${sql.identifier(citation)} = fact.id)
    order by fact.id desc limit ${batch}`)
}

const kinds = {
  acts: {
    citation: 'act_id',
    words: sql`concat(fact."on", ': ', replace(fact.type::text, '-', ' '),
      (select ' by ' || name from entities where id = fact.party_id))`,
  },
  signings: {
    citation: 'signing_id',
    words: sql`concat(fact."on", ': ', (select name from entities where id = fact.person_id), ', ', fact.office_then)`,
  },
  commitments: { citation: 'commitment_id', words: sql`fact.statement` },
  events: { citation: 'event_id', words: sql`concat(fact."on", ': ', fact.headline)` },
  claims: {
    citation: 'claim_id',
    words: sql`concat(fact."on", ': ', coalesce((select name from entities where id = fact.speaker_id), fact.speaker_label), ': ', fact.text)`,
  },
}
