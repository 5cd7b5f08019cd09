import type { Claim, CreativeWork, Event } from 'schema-dts'
import type { findCommitments } from '@/db/queries/commitments'
import type { findAct, findClaim, findEvent } from '@/db/queries/facts'
import { actInWords } from '@/domain/agreements/act-in-words'
import { voiceOf } from '@/domain/agreements/dispute'
import { factAddress, factPage } from '@/domain/agreements/fact-address'
import { machineDate } from '@/domain/dates/format-date'
import { agreementReference, entityReference, factReference, sourceReference } from './references'

// What a page of one fact is about, in the words of schema.org.

type Found<Find extends (id: number) => Promise<unknown>> = NonNullable<Awaited<ReturnType<Find>>>

/** What somebody said, on whose behalf and where it was read. */
export function claimThing(claim: Found<typeof findClaim>) {
  const { speaker, officeThen, onBehalfOf, agreement } = claim
  const person = speaker?.kind === 'person' ? entityReference({ ...speaker, kind: 'person' }) : null
  return {
    ...factReference('Claim', factAddress('claims', claim.id), claim.text),
    text: claim.quote ?? claim.text,
    datePublished: machineDate(claim),
    author: person
      ? { ...person, ...(officeThen ? { jobTitle: officeThen } : {}) }
      : { '@type': 'Organization' as const, name: voiceOf(claim) },
    ...(person && onBehalfOf
      ? { sourceOrganization: { '@type': 'Organization' as const, name: onBehalfOf.name } }
      : {}),
    about: [agreementReference(agreement), ...aboutOf(claim)],
    appearance: claim.sources.map(sourceReference),
  } satisfies Claim
}

function aboutOf({ commitmentId, commitment, eventId, event, agreement }: Found<typeof findClaim>) {
  if (commitmentId !== null && commitment) {
    const path = factPage(agreement.slug, { section: 'commitments', id: commitmentId })
    return [factReference('CreativeWork' as const, path, commitment)]
  }
  if (eventId === null || !event) return []
  return [factReference('Event' as const, factAddress('events', eventId), event)]
}

/** What happened; what is only said to have, or is denied, is a claim that nobody here makes. */
export function eventThing(event: Found<typeof findEvent>) {
  const { id, headline, summary, agreements, actors, modality, place } = event
  const path = factAddress('events', id)
  const about = [...agreements.map(agreementReference), ...actors.map(entityReference)]
  const said = summary ? { description: summary } : {}
  if (modality === 'alleged' || modality === 'denied') {
    return {
      ...factReference('Claim', path, headline),
      ...said,
      about,
      creativeWorkStatus: modality,
      temporalCoverage: machineDate(event),
      appearance: event.sources.map(sourceReference),
    } satisfies Claim
  }
  return {
    ...factReference('Event', path, headline),
    ...said,
    startDate: machineDate(event),
    ...endOf(event),
    ...(modality === 'planned'
      ? { eventStatus: 'https://schema.org/EventScheduled' as const }
      : {}),
    ...(place ? { location: entityReference({ ...place, kind: 'place' }) } : {}),
    about,
    subjectOf: event.sources.map(sourceReference),
  } satisfies Event
}

/** A legal act: an event in the life of an agreement. */
export function actThing(act: Found<typeof findAct>) {
  return {
    ...factReference('Event', factAddress('acts', act.id), actInWords(act)),
    startDate: machineDate(act),
    ...endOf(act),
    about: [agreementReference(act.agreement), ...(act.party ? [entityReference(act.party)] : [])],
    subjectOf: act.sources.map(sourceReference),
  } satisfies Event
}

type Lasting = Pick<Found<typeof findEvent>, 'untilOn' | 'untilPrecision'>

const endOf = ({ untilOn: on, untilPrecision: precision }: Lasting) =>
  on && precision ? { endDate: machineDate({ on, precision }) } : {}

/** A promise as a part of its agreement; it covers the time until it is due. */
export function commitmentThing(
  commitment: Awaited<ReturnType<typeof findCommitments>>[number],
  agreement: { slug: string; shortTitle: string },
) {
  const { id, statement, obligors, beneficiaries, dueOn: on, duePrecision: precision } = commitment
  const path = factPage(agreement.slug, { section: 'commitments', id })
  return {
    ...factReference('CreativeWork', path, statement),
    text: statement,
    isPartOf: agreementReference(agreement),
    about: [...obligors, ...beneficiaries].map(entityReference),
    ...(on && precision ? { temporalCoverage: `../${machineDate({ on, precision })}` } : {}),
    citation: commitment.sources.map(sourceReference),
  } satisfies CreativeWork
}
