import { z } from 'zod'
import type { FactForm, SentFact } from './fact-form'
import { acts } from './facts/acts'
import { assessments } from './facts/assessments'
import { claims } from './facts/claims'
import { commitments } from './facts/commitments'
import { events } from './facts/events'
import { extensions } from './facts/extensions'
import { participations } from './facts/participations'
import { relations } from './facts/relations'
import { signings } from './facts/signings'

/** The kinds of facts an agreement's record holds, in the order of its page. */
export const agreementFacts: FactForm[] = [
  participations,
  signings,
  acts,
  commitments,
  extensions,
  assessments,
  events,
  claims,
  relations,
]

/** The kind an address names, or undefined. */
export const agreementFact = (noun: string) => agreementFacts.find((one) => one.noun === noun)

/** A form about a fact of an agreement, of the kind its `noun` names. */
export const AgreementFact = z.discriminatedUnion(
  'noun',
  agreementFacts.map(({ schema }) => schema) as never,
) as unknown as z.ZodType<SentFact & { noun: string }>
