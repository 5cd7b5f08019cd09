import { and, eq } from 'drizzle-orm'
import { desk, type Database, type Transaction } from '../../client'
import { fingerprintOf } from '../../facts/fingerprint'
import { provisions } from '../../schema/index'

/** A numbered piece of an agreement's text: article, annex, paragraph. */
export type ProvisionSaid = {
  number: string
  heading: string | null
  text: string
  /** BCP 47. */
  language: string
}

const columns = {
  id: provisions.id,
  number: provisions.number,
  heading: provisions.heading,
  text: provisions.text,
  language: provisions.language,
}

const numerically = new Intl.Collator('en', { numeric: true })

/** The provisions of an agreement by their numbers: Article 2 before Article 10. */
export async function listProvisions(agreementId: number) {
  const rows = await desk
    .select(columns)
    .from(provisions)
    .where(eq(provisions.agreementId, agreementId))
  return rows.toSorted(
    (a, b) =>
      numerically.compare(a.number, b.number) || numerically.compare(a.language, b.language),
  )
}

/** One of them with the fingerprint of what it says, or null. */
export async function findProvision(
  agreementId: number,
  id: number,
  db: Database | Transaction = desk,
) {
  const [found] = await db
    .select(columns)
    .from(provisions)
    .where(and(eq(provisions.agreementId, agreementId), eq(provisions.id, id)))
  if (!found) return null
  return { ...found, saw: fingerprintOf({ ...found, sources: [] }) }
}
