import { asc, eq } from 'drizzle-orm'
import { reader } from '../client'
import { entities, participations } from '../schema/index'

/** Every party to every agreement: who may be tied to whom. */
export function listEveryParty() {
  return reader
    .select({
      agreementId: participations.agreementId,
      id: entities.id,
      kind: entities.kind,
      slug: entities.slug,
      name: entities.name,
      isoCode: entities.isoCode,
    })
    .from(participations)
    .innerJoin(entities, eq(entities.id, participations.entityId))
    .where(eq(participations.role, 'party'))
    .orderBy(asc(participations.agreementId), asc(entities.id))
}
