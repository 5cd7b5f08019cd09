import { eq, sql } from 'drizzle-orm'
import { reindexCoverage } from '../mutations/reindex'
import { acts, participations, relations, signings } from '../schema/index'
import type { Content, FactKind } from './fact-kind'

/** An entity's part; `position` null: after all others. */
export type ParticipationSaid = Omit<Content<typeof participations>, 'position'> & {
  position: number | null
}

export const participationKind: FactKind<ParticipationSaid> = {
  noun: 'participation',
  subject: 'agreement',
  table: participations,
  citation: 'participationId',
  about: (agreementId) => eq(participations.agreementId, agreementId),
  order: sql`${participations.position}`,
  first: (agreementId) => ({
    agreementId,
    position: sql`(select coalesce(max(position) + 1, 0) from participations where agreement_id = ${agreementId})`,
  }),
  row: ({ position, ...said }) => (position === null ? said : { ...said, position }),
  oneOf: ['entityId', 'role'],
  // The countries of an article include the parties to its agreements.
  after: reindexCoverage,
}

export type SigningSaid = Omit<Content<typeof signings>, 'officeId'>

export const signingKind: FactKind<SigningSaid> = {
  noun: 'signing',
  subject: 'agreement',
  table: signings,
  citation: 'signingId',
  about: (agreementId) => eq(signings.agreementId, agreementId),
  order: sql`${signings.on}, ${signings.id}`,
  first: (agreementId) => ({ agreementId }),
}

export type ActSaid = Content<typeof acts>

export const actKind: FactKind<ActSaid> = {
  noun: 'act',
  subject: 'agreement',
  table: acts,
  citation: 'actId',
  about: (agreementId) => eq(acts.agreementId, agreementId),
  order: sql`${acts.on}, ${acts.id}`,
  first: (agreementId) => ({ agreementId }),
}

export type RelationSaid = Content<typeof relations>

export const relationKind: FactKind<RelationSaid> = {
  noun: 'relation',
  subject: 'agreement',
  table: relations,
  citation: 'relationId',
  about: (agreementId) => eq(relations.agreementId, agreementId),
  order: sql`${relations.id}`,
  first: (agreementId) => ({ agreementId }),
}
