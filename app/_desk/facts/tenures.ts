import { tenureKind } from '@/db/facts/tenures'
import {
  changeTenure as change,
  recordTenure as record,
  restoreTenure as restore,
  withdrawTenure as withdraw,
} from '@/db/mutations/tenures'
import { endsBefore, typedDate } from '../dates'
import { describeFact } from '../fact-form'
import { optionalDate, text, tick } from '../fields'
import { countries, optionalEntity, organizations } from '../record-fields'

export const tenures = describeFact({
  noun: 'offices',
  one: 'office',
  title: 'Offices held',
  kind: tenureKind,
  ...{ record, change, withdraw, restore },
  fields: {
    title: text('Office', { max: 200, list: 'offices', hint: 'Minister of Foreign Affairs' }),
    organization: optionalEntity('Of which organization', organizations),
    country: optionalEntity('Or of which country', countries),
    from: optionalDate('From', { hint: 'Empty: not known. 19 March 2023, March 2023, 2023.' }),
    to: optionalDate('To', { hint: 'Empty: still in office, or not known.' }),
    acting: tick('Acting'),
  },
  faults: ({ organization, country, from, to }) => ({
    organization:
      organization === null && country === null && 'Say of which organization or country.',
    to: endsBefore(to, from) && 'The end lies before the beginning.',
  }),
  said: ({ title, organization, country, from, to, acting }) => ({
    office: { title, organizationId: organization, countryId: country },
    fromOn: from?.on ?? null,
    fromPrecision: from?.precision ?? null,
    toOn: to?.on ?? null,
    toPrecision: to?.precision ?? null,
    acting,
  }),
  typed: ({ office, fromOn, fromPrecision, toOn, toPrecision, acting }, names) => ({
    title: office.title,
    organization: names.entity(office.organizationId),
    country: names.entity(office.countryId),
    from: typedDate(fromOn, fromPrecision),
    to: typedDate(toOn, toPrecision),
    acting,
  }),
  entityIds: ({ office }) => [office.organizationId, office.countryId],
  line: ({ office, fromOn, fromPrecision, toOn, toPrecision, acting }, names) => {
    const of = names.entity(office.organizationId ?? office.countryId)
    const from = fromOn ? ` from ${typedDate(fromOn, fromPrecision)}` : ''
    const to = toOn ? ` to ${typedDate(toOn, toPrecision)}` : ''
    return `${office.title}${acting ? ' (acting)' : ''}, ${of}${from}${to}`
  },
})
