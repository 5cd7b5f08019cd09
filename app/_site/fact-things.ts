import type { Thing, WithContext } from 'schema-dts'
import type { findAct, findClaim, findEvent } from '@/db/queries/facts'
import { actInWords } from '@/domain/agreements/act-in-words'
import { voiceOf } from '@/domain/agreements/dispute'
import { factAddress } from '@/domain/agreements/fact-address'
import { machineDate } from '@/domain/dates/format-date'
import { siteUrl } from './site-url'

// What a page of one fact is about, in the words of schema.org.

type Found<Find extends (id: number) => Promise<unknown>> = NonNullable<Awaited<ReturnType<Find>>>

export function claimThing(claim: Found<typeof findClaim>): WithContext<Thing> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Claim',
    name: claim.text,
    url: `${siteUrl()}${factAddress('claims', claim.id)}`,
    datePublished: machineDate(claim),
    author: {
      '@type': claim.onBehalfOf || claim.speaker?.kind !== 'person' ? 'Organization' : 'Person',
      name: voiceOf(claim),
    },
    about: agreementOf(claim.agreement),
    appearance: claim.sources.map(({ title, outlet, url }) => ({
      '@type': 'CreativeWork',
      name: title ?? outlet,
      ...(url ? { url } : {}),
    })),
  }
}

export function eventThing(event: Found<typeof findEvent>): WithContext<Thing> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: event.headline,
    url: `${siteUrl()}${factAddress('events', event.id)}`,
    startDate: machineDate(event),
    ...(event.summary ? { description: event.summary } : {}),
    ...(event.place ? { location: { '@type': 'Place', name: event.place.name } } : {}),
    about: event.agreements.map(agreementOf),
  }
}

export function actThing(act: Found<typeof findAct>): WithContext<Thing> {
  return {
    '@context': 'https://schema.org',
    '@type': 'Event',
    name: actInWords(act),
    url: `${siteUrl()}${factAddress('acts', act.id)}`,
    startDate: machineDate(act),
    about: agreementOf(act.agreement),
  }
}

const agreementOf = ({ slug, shortTitle }: { slug: string; shortTitle: string }) =>
  ({
    '@type': 'Legislation',
    name: shortTitle,
    url: `${siteUrl()}/agreements/${slug}`,
  }) as const
