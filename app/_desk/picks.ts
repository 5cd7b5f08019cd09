import { listProvisions } from '@/db/queries/desk/provisions'
import { noPicks, type Picks } from './drawn-fields'
import type { FactForm, FactLine } from './fact-form'
import type { Picked } from './field'
import { commitments } from './facts/commitments'
import { events } from './facts/events'

const choosable: Record<Picked, (agreementId: number) => Promise<Picks[Picked]>> = {
  commitments: async (id) => standing(await commitments.list(id)),
  events: async (id) => standing(await events.list(id)),
  provisions: async (agreementId) =>
    (await listProvisions(agreementId)).map(({ id, number, heading, language }) => [
      String(id),
      `${heading ? `${number}: ${heading}` : number} (${language})`,
    ]),
}

/** What of the agreement's own record fields of a form choose from; what is withdrawn is no choice. */
export async function picksOf(form: FactForm, agreementId: number): Promise<Picks> {
  const picks = { ...noPicks }
  for (const { drawn } of Object.values(form.fields)) {
    if (drawn.as === 'pick') picks[drawn.of] = await choosable[drawn.of](agreementId)
  }
  return picks
}

const standing = (facts: FactLine[]) =>
  facts
    .filter(({ withdrawnAt }) => withdrawnAt === null)
    .map(({ id, line }): [string, string] => [String(id), line])
