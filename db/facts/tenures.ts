import { eq, inArray, sql } from 'drizzle-orm'
import type { Transaction } from '../client'
import { offices, tenures } from '../schema/index'
import type { Content, FactKind } from './fact-kind'

/** A post by its title and what it is a post of. */
export type Office = { title: string; organizationId: number | null; countryId: number | null }
export type TenureSaid = Omit<Content<typeof tenures>, 'personId' | 'officeId' | 'attestedOn'> & {
  office: Office
}

export const tenureKind: FactKind<TenureSaid> = {
  noun: 'tenure',
  subject: 'entity',
  table: tenures,
  citation: 'tenureId',
  about: (personId) => eq(tenures.personId, personId),
  order: sql`${tenures.fromOn} desc nulls last, ${tenures.id} desc`,
  first: (personId) => ({ personId }),
  row: async ({ office, ...said }, tx) => ({ ...said, officeId: await officeOf(tx, office) }),
  async readParts(db, ids) {
    const rows = await db
      .select({
        id: tenures.id,
        title: offices.title,
        organizationId: offices.organizationId,
        countryId: offices.countryId,
      })
      .from(tenures)
      .innerJoin(offices, eq(offices.id, tenures.officeId))
      .where(inArray(tenures.id, ids))
    return new Map(rows.map(({ id, ...office }) => [id, { office }]))
  },
}

/** The office on record, added where it is the first time anybody is said to hold it. */
async function officeOf(tx: Transaction, office: Office): Promise<number> {
  await tx.insert(offices).values(office).onConflictDoNothing()
  const [found] = await tx
    .select({ id: offices.id })
    .from(offices)
    .where(
      sql`${offices.title} = ${office.title}
        and ${offices.organizationId} is not distinct from ${office.organizationId}
        and ${offices.countryId} is not distinct from ${office.countryId}`,
    )
  return found!.id
}
