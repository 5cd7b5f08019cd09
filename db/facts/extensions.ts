import { sql } from 'drizzle-orm'
import { extensions } from '../schema/index'
import type { Content, FactKind } from './fact-kind'

export type ExtensionSaid = Content<typeof extensions>

export const extensionKind: FactKind<ExtensionSaid> = {
  noun: 'extension',
  subject: 'agreement',
  table: extensions,
  citation: 'extensionId',
  about: (agreementId) =>
    sql`${extensions.commitmentId} in (select id from commitments where agreement_id = ${agreementId})`,
  order: sql`${extensions.on}, ${extensions.id}`,
}
