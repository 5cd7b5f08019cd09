import { eq } from 'drizzle-orm'
import { desk } from '../db/client'
import { recordClaim, withdrawClaim } from '../db/mutations/claims'
import { agreements, sources } from '../db/schema/index'
import { staffId } from './given-articles'

/** The key of a claim that was on the record and was withdrawn. */
export async function withdrawnClaim(): Promise<number> {
  const [agreement] = await desk
    .select({ id: agreements.id })
    .from(agreements)
    .where(eq(agreements.slug, 'nairobi-declaration-2022'))
  const [source] = await desk.select({ id: sources.id }).from(sources).limit(1)
  const editorId = await staffId('mirela')
  const said = {
    commitmentId: null,
    eventId: null,
    speakerId: null,
    speakerLabel: 'An official who was not named',
    officeThen: null,
    onBehalfOfId: null,
    relayedById: null,
    stance: 'asserts',
    fulfilment: null,
    text: 'The roads were opened before the rains.',
    quote: null,
    originalText: null,
    originalLanguage: null,
    on: '2022-11-20',
    precision: 'day',
    note: null,
  } as const
  const cited = { known: [source!.id], fresh: null }
  const claim = await recordClaim(agreement!.id, said, cited, editorId)
  if (typeof claim === 'string') throw new Error(`The claim was not recorded: ${claim}`)
  await withdrawClaim(agreement!.id, claim.id, 'It was of another agreement.', editorId)
  return claim.id
}
