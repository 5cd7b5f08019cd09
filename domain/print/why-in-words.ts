/** Why a page was printed when it was. */
export type Why = {
  cause: 'first' | 'change' | 'day' | 'build' | 'asked'
  /** For a change: the address of the thing, and the table in which it was written. */
  of?: string
  relation?: string
}

const causes = {
  first: 'It was not in print.',
  day: 'The day turned.',
  build: 'Entente itself was renewed.',
  asked: 'The desk asked for it.',
} as const

/** By the table in which it was written. */
const things: Record<string, string> = {
  acts: 'a legal act',
  agreements: 'the agreement itself',
  articles: 'the article',
  assessments: 'an assessment',
  citations: 'what a fact rests on',
  claims: 'a claim',
  commitments: 'a commitment',
  commitment_parties: 'who owes a commitment, or to whom it is owed',
  corrections: 'a correction',
  coverage: 'what an article covers',
  editions: 'the text of an article',
  entities: 'the entry',
  events: 'an event',
  event_agreements: 'an event',
  event_actors: 'who took part in an event',
  extensions: 'a moved deadline',
  mentions: 'the names in an article',
  names: 'a name',
  offices: 'an office',
  participations: 'a part in the agreement',
  provisions: 'a provision',
  relations: 'a relation to another agreement',
  signings: 'a signature',
  sources: 'a source',
  tenures: 'an office held',
}

/** Says in a sentence why a page was printed. */
export function whyInWords({ cause, relation = '' }: Why): string {
  if (cause !== 'change') return causes[cause]
  return `Changed: ${things[relation] ?? 'something on the record'}.`
}
