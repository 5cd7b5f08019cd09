import { asc, eq } from 'drizzle-orm'
import { desk } from '../db/client'
import { recordEvent } from '../db/mutations/events'
import { agreements, sources } from '../db/schema/index'
import { staffId } from './given-articles'

/** Something that happened under an agreement, put on the record just now. */
export async function event(agreementSlug: string, happened: { headline: string; on: string }) {
  const [agreement] = await desk
    .select({ id: agreements.id })
    .from(agreements)
    .where(eq(agreements.slug, agreementSlug))
  const [source] = await desk
    .select({ id: sources.id })
    .from(sources)
    .orderBy(asc(sources.id))
    .limit(1)
  const recorded = await recordEvent(
    agreement!.id,
    {
      ...{ ...happened, precision: 'day', category: 'meeting', modality: 'occurred' },
      ...{ summary: null, untilOn: null, untilPrecision: null, placeId: null, note: null },
      ...{ actorIds: [], otherAgreementIds: [] },
    },
    { known: [source!.id], fresh: null },
    await staffId('mirela'),
  )
  if (typeof recorded === 'string') throw new Error(`It was not recorded: ${recorded}`)
}
