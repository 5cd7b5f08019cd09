import type { FormState } from '@/domain/forms/form-state'
import type { DraftFromReport } from '@/db/mutations/drafts'
import { findEntitiesNamed, resolveEntity } from '@/db/queries/desk/entities-by-name'
import { sourceTypes } from '@/domain/agreements/vocabulary'
import { fromMarkup } from '@/domain/articles/markup'
import { articleKinds, coverageRoles } from '@/domain/articles/vocabulary'
import { readDate } from '@/domain/dates/read-date'
import { listIn, textIn, type SentValues } from '@/domain/forms/sent-values'
import { webAddress } from '@/domain/sources/web-address'
import { readProposals } from './read-proposals'

type Errors = NonNullable<FormState['errors']>

/** Reads the form of a report as a draft; no draft where a field has a fault. */
export async function readDraft(
  values: SentValues,
  mayAddNames: boolean,
): Promise<{ draft: DraftFromReport | null; errors: Errors }> {
  const agreementId = Number(textIn(values, 'agreement')) || null
  const [text, source, names, { decided, errors: faults }] = await Promise.all([
    readText(values),
    readSource(values),
    readNames(values),
    readProposals(values, agreementId),
  ])
  const errors = { ...text.errors, ...source.errors, ...names.errors, ...faults }
  if (Object.keys(errors).length) return { draft: null, errors }
  const role = coverageRoles.find((one) => one === textIn(values, 'role')) ?? 'reports-on'
  const known = mayAddNames ? namesOfKnown(values) : { fresh: [], meant: [] }
  const draft = {
    ...text.fields,
    zone: zoneIn(values),
    source: source.fields,
    mentions: [
      ...names.mentions,
      ...known.meant.map(({ entityId, name }) => ({ entityId, words: [name] })),
    ],
    newEntities: mayAddNames ? [...newEntities(values), ...known.fresh] : [],
    newNames: known.meant,
    coverage: agreementId === null ? [] : [{ agreementId, role }],
    proposals: decided,
  }
  return { draft, errors }
}

async function readText(values: SentValues) {
  const errors: Errors = {}
  const headline = textIn(values, 'headline')
  if (!headline) errors.headline = ['Give a headline, for now any.']
  if (headline.length > 200) errors.headline = ['Use 200 characters or fewer.']
  const standfirst = textIn(values, 'standfirst')
  if (standfirst.length > 1000) errors.standfirst = ['Use 1,000 characters or fewer.']
  const language = textIn(values, 'language') || 'en'
  if (!/^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/.test(language))
    errors.language = ['Give the language as its code: en, ar, fa, ckb.']
  const dateline = textIn(values, 'dateline').slice(0, 200)
  const [place, other] = dateline ? await findEntitiesNamed(dateline, ['place', 'country']) : []
  const known = place && !other && place.kind === 'place' ? place : null
  return {
    errors,
    fields: {
      kind: articleKinds.find((kind) => kind === textIn(values, 'kind')) ?? ('news' as const),
      language,
      kicker: null,
      headline,
      standfirst,
      dateline: known ? null : dateline || null,
      datelinePlaceId: known?.id ?? null,
      byline: textIn(values, 'byline').slice(0, 200),
      body: fromMarkup(textIn(values, 'markup')),
    },
  }
}

async function readSource(values: SentValues) {
  const errors: Errors = {}
  const outlet = textIn(values, 'outlet').slice(0, 200)
  if (!outlet) errors.outlet = ['Say whose report this is.']
  const url = textIn(values, 'sourceUrl') || null
  if (url && !webAddress(url)) errors.sourceUrl = ['This is no web address.']
  const typed = textIn(values, 'publishedOn')
  const date = typed ? readDate(typed) : null
  if (date && 'fault' in date) errors.publishedOn = [date.fault]
  const [organization, other] = outlet ? await findEntitiesNamed(outlet, ['organization']) : []
  return {
    errors,
    fields: {
      outlet,
      outletId: organization && !other ? organization.id : null,
      title: textIn(values, 'sourceTitle').slice(0, 500) || null,
      url,
      published: date && 'date' in date ? date.date : null,
      type: sourceTypes.find((type) => type === textIn(values, 'sourceType')) ?? ('wire' as const),
      language: textIn(values, 'sourceLanguage') || 'en',
    },
  }
}

/** The names to link: those chosen, and those somebody typed instead. */
async function readNames(values: SentValues) {
  const errors: Errors = {}
  const words = new Map<number, Set<string>>()
  for (const key of listIn(values, 'mention').slice(0, 200)) {
    const other = textIn(values, `${key}.other`)
    const found = other ? await resolveEntity(other) : null
    if (found && 'fault' in found) errors[`${key}.other`] = [found.fault]
    const id =
      found && 'entity' in found ? found.entity.id : Number(textIn(values, `${key}.entity`))
    if (!Number.isInteger(id) || id <= 0) continue
    const known = words.get(id) ?? new Set<string>()
    for (const one of listIn(values, `${key}.words`)) known.add(one.slice(0, 200))
    words.set(id, known)
  }
  const mentions = [...words].map(([entityId, used]) => ({ entityId, words: [...used] }))
  return { errors, mentions }
}

/** The zone an editor gave, if it is one. */
function zoneIn(values: SentValues): string | null {
  const zone = textIn(values, 'zone')
  return zone === 'UTC' || Intl.supportedValuesOf('timeZone').includes(zone) ? zone : null
}

function newEntities(values: SentValues): DraftFromReport['newEntities'] {
  return listIn(values, 'newName')
    .slice(0, 50)
    .flatMap((typed) => {
      const match = /^(person|organization)\/(.{2,200})$/u.exec(typed)
      return match ? { kind: match[1] as 'person' | 'organization', name: match[2]! } : []
    })
}

/** New names that may be those of somebody on record: whose each is, or that it is new after all. */
function namesOfKnown(values: SentValues) {
  const fresh: DraftFromReport['newEntities'] = []
  const meant: DraftFromReport['newNames'] = []
  for (const [place, typed] of listIn(values, 'knownName').slice(0, 50).entries()) {
    const choice = textIn(values, `knownName.${place}`)
    const [one] = newEntities({ newName: [typed] })
    if (one && choice === 'new') fresh.push(one)
    if (one && /^[1-9]\d{0,8}$/.test(choice))
      meant.push({ entityId: Number(choice), name: one.name })
  }
  return { fresh, meant }
}
