import { z } from 'zod'
import type { EntityDetails, Taken } from '@/db/mutations/entities'
import type { DeskEntity } from '@/db/queries/desk/entities'
import { sections } from '@/domain/entities/address'
import type { EntityKind } from '@/domain/entities/vocabulary'
import { slugOf } from '@/domain/text/slug'
import { readFields, schemaOf, type Typed, type ValuesOf } from './field'
import { addressForm, optionalText, text } from './fields'
import type { NamesFor } from './names-for'
import { countries, optionalEntity } from './record-fields'

const degrees: [RegExp, string] = [/^[-+]?\d{1,3}(?:\.\d+)?$/, 'Write degrees with a point: 33.31.']

const fields = {
  name: text('Name', { max: 200, hint: 'The one shown. Others are added to it afterwards.' }),
  slug: optionalText('Address', {
    max: 80,
    hint: 'Lower-case words with hyphens. Empty: made of the name. A former address leads on.',
    form: addressForm,
  }),
  sort: optionalText('What it is', {
    max: 100,
    hint: 'News agency, armed group, border crossing.',
  }),
  country: optionalEntity('Country', countries),
  latitude: optionalText('Latitude', { max: 20, hint: 'North positive: 33.31.', form: degrees }),
  longitude: optionalText('Longitude', { max: 20, hint: 'East positive: 44.37.', form: degrees }),
  isoCode: optionalText('ISO 3166 code', {
    max: 2,
    hint: 'Two letters.',
    form: [/^[A-Z]{2}$/, 'Write two capital letters: IQ.'],
  }),
  wikidataId: optionalText('Wikidata', {
    max: 20,
    hint: 'Q and a number: Q796.',
    form: [/^Q[1-9]\d*$/, 'Write Q and a number: Q796.'],
  }),
  paxId: optionalText('PA-X actor', { max: 40 }),
  description: optionalText('Description', { max: 1000, rows: 3 }),
}
type Values = ValuesOf<typeof fields>

const only: Partial<Record<keyof typeof fields, EntityKind[]>> = {
  sort: ['organization', 'place'],
  country: ['organization', 'person', 'place'],
  latitude: ['place'],
  longitude: ['place'],
  isoCode: ['country'],
}

/** The fields that are shown for an entity of a kind. */
export const entityFields = (kind: EntityKind) =>
  Object.fromEntries(
    Object.entries(fields).filter(
      ([name]) => only[name as keyof typeof fields]?.includes(kind) ?? true,
    ),
  )

export const EntityForm = schemaOf(fields) as unknown as z.ZodType<Record<string, unknown>>

type Errors = Record<string, string[]>

/** What the form says of an entity, or the sentences beside its fields. */
export async function readEntityForm(
  typed: Record<string, unknown>,
): Promise<{ details: EntityDetails } | { errors: Errors }> {
  const read = await readFields(fields, typed)
  if ('errors' in read) return read
  const errors = Object.fromEntries(
    Object.entries(faultsOf(read.values)).flatMap(([name, fault]) =>
      fault ? [[name, [fault]]] : [],
    ),
  )
  if (Object.keys(errors).length) return { errors }
  const { name, slug, country, latitude, longitude, ...same } = read.values
  return {
    details: {
      ...same,
      name,
      slug: slug ?? slugOf(name),
      countryId: country,
      latitude: latitude === null ? null : Number(latitude),
      longitude: longitude === null ? null : Number(longitude),
    },
  }
}

function faultsOf({ latitude, longitude }: Values) {
  return {
    latitude: latitude === null ? longitude !== null && bothOrNone : tooFar(latitude, 90),
    longitude: longitude === null ? latitude !== null && bothOrNone : tooFar(longitude, 180),
  }
}

const bothOrNone = 'Give both latitude and longitude, or neither.'

const tooFar = (degrees: string, most: number) =>
  Math.abs(Number(degrees)) > most && `Degrees go from -${most} to ${most}.`

/** What the form shows of an entity when it opens. */
export const typedEntity = (entity: DeskEntity, names: NamesFor): Typed => ({
  name: entity.name,
  slug: entity.slug,
  sort: entity.sort ?? '',
  country: names.entity(entity.countryId),
  latitude: String(entity.latitude ?? ''),
  longitude: String(entity.longitude ?? ''),
  isoCode: entity.isoCode ?? '',
  wikidataId: entity.wikidataId ?? '',
  paxId: entity.paxId ?? '',
  description: entity.description ?? '',
})

/** What stands beside the fields whose value another entity has. */
export function takenByEntity({ taken }: Taken, kind: EntityKind, slug: string): Errors {
  const errors: Errors = {}
  if (taken.slug) {
    errors.slug = [
      `“${taken.slug}” has or had the address ${sections[kind]}/${slug}. Is this somebody or something else? Then give it an address of its own.`,
    ]
  }
  for (const field of ['isoCode', 'wikidataId', 'paxId'] as const) {
    if (taken[field]) errors[field] = [`“${taken[field]}” has this code already.`]
  }
  return errors
}
