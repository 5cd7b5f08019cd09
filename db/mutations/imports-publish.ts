import { and, eq, inArray, isNull, sql } from 'drizzle-orm'
import { desk } from '../client'
import { agreements, importChanges, imports } from '../schema/index'
import { lockImport } from './import-lock'
import { audit } from './imports'
import { bringOutAll } from './named-on-record'

/**
 * Lets readers see every agreement that a batch made or added to and that an import made, with the
 * names and sources it rests on. @returns how many came out, or null where there is nothing to publish
 */
export async function publishImport(id: number, editorId: number): Promise<number | null> {
  return desk.transaction(async (tx) => {
    if (!(await lockImport(tx, id))) return null
    const [batch] = await tx
      .select({ id: imports.id })
      .from(imports)
      .where(and(eq(imports.id, id), eq(imports.state, 'imported')))
    if (!batch) return null
    const ofBatch = tx
      .select({ id: importChanges.agreementId })
      .from(importChanges)
      .where(eq(importChanges.importId, id))
    const byImport = tx
      .select({ id: importChanges.recordId })
      .from(importChanges)
      .where(and(eq(importChanges.kind, 'agreement'), isNull(importChanges.before)))
    const shown = await tx
      .update(agreements)
      .set({ publishedAt: sql`now()` })
      .where(
        and(
          isNull(agreements.publishedAt),
          inArray(agreements.id, ofBatch),
          inArray(agreements.id, byImport),
        ),
      )
      .returning({ id: agreements.id })
    const agreementIds = shown.map((one) => one.id)
    const cameOut = await bringOutAll(tx, agreementIds)
    await audit(tx, 'import.published', id, editorId, { agreementIds, cameOut })
    return agreementIds.length
  })
}
