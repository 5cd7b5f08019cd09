import { questionsOf, type Questions } from '../../../domain/imports/questions'
import { desk } from '../../client'
import type { imports } from '../../schema/index'
import { planImport } from './import-plan'

/** What an editor is asked of a batch, by what is on record now. */
export async function findImportQuestions(batch: typeof imports.$inferSelect): Promise<Questions> {
  const { drafts, dates, world } = await planImport(desk, batch)
  return questionsOf(drafts, dates, world, batch.decisions)
}
