import type { Picks } from './drawn-fields'
import type { FactForm } from './fact-form'
import { commitments } from './facts/commitments'
import { events } from './facts/events'

const choosable = { commitments, events }

/** The agreement's own facts that fields of a form choose from; what is withdrawn is no choice. */
export async function picksOf(form: FactForm, agreementId: number): Promise<Picks> {
  const picks: Picks = { commitments: [], events: [] }
  for (const { drawn } of Object.values(form.fields)) {
    if (drawn.as !== 'pick') continue
    const facts = await choosable[drawn.of].list(agreementId)
    picks[drawn.of] = facts
      .filter(({ withdrawnAt }) => withdrawnAt === null)
      .map(({ id, line }) => [String(id), line])
  }
  return picks
}
