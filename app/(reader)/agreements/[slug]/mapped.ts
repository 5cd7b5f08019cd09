import type { findInstrument } from '@/db/queries/agreement-record'
import type { listEventPlaces } from '@/db/queries/event-places'

/** What the map shows: the countries that are parties, and where something happened. */
export function mapped(
  { parties, signings }: Pick<Awaited<ReturnType<typeof findInstrument>>, 'parties' | 'signings'>,
  eventPlaces: Awaited<ReturnType<typeof listEventPlaces>>,
) {
  const countries = parties
    .filter(({ kind, role }) => kind === 'country' && role === 'party')
    .map((party) => ({ ...party, latitude: null, longitude: null }))
  const signed = signings.flatMap(({ place }) => place ?? [])
  return [...countries, ...[...signed, ...eventPlaces].map((one) => ({ ...one, isoCode: null }))]
}
