import { inArray } from 'drizzle-orm'
import { desk } from '../db/client'
import { addAgreement, publishAgreement } from '../db/mutations/agreements'
import { recordAct, withdrawAct } from '../db/mutations/acts'
import { recordCommitment } from '../db/mutations/commitments'
import { recordAssessment } from '../db/mutations/assessments'
import type { Recorded } from '../db/mutations/facts'
import { recordParticipation } from '../db/mutations/participations'
import { entities } from '../db/schema/index'
import { slugOf } from '../domain/text/slug'
import { staffId } from './given-articles'

/** A published agreement of Iran and Iraq, of the story's own, and a source it rests on. */
export async function agreement(title: string) {
  const editorId = await staffId('mirela')
  const added = await addUnder(slugOf(title), title, editorId)
  const { slug } = added
  const address = `https://news.example/${slug}`
  const parties = await desk
    .select({ id: entities.id, slug: entities.slug })
    .from(entities)
    .where(inArray(entities.slug, ['iran', 'iraq']))
  const keyOf = (party: string) => parties.find((one) => one.slug === party)!.id
  const cited = { known: [], fresh: { ...source, title: `A report on ${title}`, url: address } }
  for (const party of ['iran', 'iraq'])
    await recordParticipation(
      added.id,
      { entityId: keyOf(party), role: 'party', position: null, note: null },
      cited,
      editorId,
    )
  const promise = {
    ...{ statement: `Gates of ${title} are opened`, obligorIds: [keyOf('iraq')] },
    ...{ beneficiaryIds: [keyOf('iran')], dueOn: null, duePrecision: null },
    ...{ basis: 'text' as const, note: null },
  }
  const commitmentId = idOf(await recordCommitment(added.id, promise, cited, editorId))
  await publishAgreement(added.id, editorId)
  return { id: added.id, slug, path: `/agreements/${slug}`, address, cited, commitmentId }
}

/** A page that is visited several times has an agreement each time. */
async function addUnder(
  slug: string,
  title: string,
  editorId: number,
  nth = 1,
): Promise<{ id: number; slug: string }> {
  const address = nth === 1 ? slug : `${slug}-${nth}`
  const wanted = { ...details, title, shortTitle: title, slug: address }
  const added = await addAgreement(wanted, editorId)
  if ('id' in added) return { id: added.id, slug: address }
  return addUnder(slug, title, editorId, nth + 1)
}

type GivenAgreement = Awaited<ReturnType<typeof agreement>>

/** An act of all parties on its record. */
export async function act({ id, cited }: GivenAgreement, on: string, note: string) {
  const said = {
    ...{ type: 'extension' as const, partyId: null, on, precision: 'day' as const },
    ...{ untilOn: null, untilPrecision: null, contested: false, undoes: null, note },
  }
  return idOf(await recordAct(id, said, cited, await staffId('mirela')))
}

/** Takes an act off the record. */
export async function withdrawnAct(agreementId: number, id: number, reason: string) {
  await withdrawAct(agreementId, id, reason, await staffId('joost'))
}

/** An assessment of its commitment, by Mirela. */
export async function assessment({ id, cited, commitmentId }: GivenAgreement, narrative: string) {
  const said = { commitmentId, asOf: '2024-03-01', level: 'minimum' as const, direction: null }
  return idOf(await recordAssessment(id, { ...said, narrative }, cited, await staffId('mirela')))
}

const details = {
  ...{ instrumentType: 'agreement' as const, form: 'bilateral' as const },
  ...{ textAvailability: 'summarised' as const, subjects: [], summary: 'For the tests.' },
  ...{ note: null, depositaryId: null, registrationNumber: null, paxId: null, originalTitles: [] },
}
const source = {
  ...{ outlet: 'The Example Times', publishedOn: null, publishedPrecision: null },
  ...{ language: 'en', type: 'newspaper' as const, originId: null },
}

function idOf(recorded: Recorded): number {
  if (typeof recorded === 'string') throw new Error(`It was not recorded: ${recorded}`)
  return recorded.id
}
