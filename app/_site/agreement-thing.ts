import type { Legislation } from 'schema-dts'
import type { AgreementShown, findInstrument } from '@/db/queries/agreement-record'
import type { LegalStatus, StatusOn } from '@/domain/agreements/legal-status'
import { machineDate } from '@/domain/dates/format-date'
import { labelOf } from '@/domain/labels'
import { agreementReference, entityReference, sourceReference, urlOf } from './references'

type Instrument = Awaited<ReturnType<typeof findInstrument>>

/**
 * An agreement, as it stands on a day.
 * @param on ISO day
 */
export function agreementThing(
  agreement: AgreementShown,
  instrument: Instrument,
  status: StatusOn,
  on: string,
) {
  const { slug, title, shortTitle, summary, instrumentType, registrationNumber } = agreement
  const { titles, parties, acts, relations } = instrument
  const others = [...new Set([title, ...titles.map(({ value }) => value)])]
  const signed = acts.find(({ type }) => type === 'signature' || type === 'adoption')
  return {
    ...agreementReference(agreement),
    alternateName: others.filter((one) => one !== shortTitle),
    description: summary,
    image: urlOf(`/agreements/${slug}/picture.png`),
    legislationType: labelOf(instrumentType),
    ...(registrationNumber ? { legislationIdentifier: registrationNumber } : {}),
    ...(signed ? { legislationDate: machineDate(signed) } : {}),
    legislationDateVersion: on,
    creativeWorkStatus: `${labelOf(status.status)}${status.contested ? ', contested' : ''}`,
    ...forceOf(status),
    ...temporalOf(acts, status.status),
    ...partiesOf(parties),
    contributor: people(instrument.signings),
    legislationAmends: relations.flatMap(({ type, inverse, slug: other, shortTitle: name }) =>
      type === 'amends' && !inverse && other && name
        ? agreementReference({ slug: other, shortTitle: name })
        : [],
    ),
    citation: instrument.textSources.map(sourceReference),
  } satisfies Legislation
}

/** Countries are where it holds; organizations can only be said to have made it. */
function partiesOf(all: Instrument['parties']) {
  const parties = all.filter(({ role }) => role === 'party')
  return {
    legislationJurisdiction: parties.flatMap(({ kind, slug, name }) =>
      kind === 'country' ? entityReference({ kind, slug, name }) : [],
    ),
    legislationPassedBy: parties.flatMap(({ kind, slug, name }) =>
      kind === 'organization' ? entityReference({ kind, slug, name }) : [],
    ),
  }
}

const people = (signings: Instrument['signings']) => [
  ...new Map(
    signings.flatMap(({ person: { slug, name }, capacity }) =>
      capacity === 'signatory'
        ? [[slug, entityReference({ kind: 'person' as const, slug, name })] as const]
        : [],
    ),
  ).values(),
]

/** Nothing is said where a party denies it, nor of what the vocabulary has no word for. */
function forceOf({ status, contested }: StatusOn) {
  const force = forces[status]
  return force && !contested
    ? { legislationLegalForce: `https://schema.org/${force}` as const }
    : {}
}

const forces: Partial<Record<LegalStatus, 'InForce' | 'NotInForce'>> = {
  'in-force': 'InForce',
  expired: 'NotInForce',
  terminated: 'NotInForce',
  superseded: 'NotInForce',
  'never-entered-into-force': 'NotInForce',
}

/** From when it is in force, as far as that is on record. */
function temporalOf(acts: Instrument['acts'], status: LegalStatus) {
  const begin = acts.find(({ type, partyId }) => type === 'entry-into-force' && !partyId)
  return begin && status === 'in-force' ? { temporalCoverage: `${machineDate(begin)}/..` } : {}
}
