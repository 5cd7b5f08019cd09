import { z } from 'zod'
import type { Cited, NewSource } from '@/db/mutations/sources'
import { findSourceOfReport } from '@/db/queries/desk/reports'
import { findSourceAt, findSourcesTitled } from '@/db/queries/desk/source-lookup'
import { sourceTypes } from '@/domain/agreements/vocabulary'
import { readDate } from '@/domain/dates/read-date'
import { addressesIn, looksLikeAddress, sourceAddress } from '@/domain/sources/address'
import { readForFact } from './from-report/read-for-fact'
import { shortOf } from './fields'
import { languageFault } from './language'

/** The fields of a form that say on which sources a fact rests. */
export const sourceSchema = z.object({
  kept: z.array(z.coerce.number().int().positive()).default([]),
  report: z.coerce
    .number()
    .int()
    .positive()
    .nullish()
    .transform((id) => id ?? null),
  sources: z.array(shortOf(1000)).max(20, 'Give 20 sources or fewer.').default([]),
  outlet: shortOf(200),
  sourceTitle: shortOf(500),
  sourceType: z.enum(['', ...sourceTypes], 'Choose one of the list.').default(''),
  sourceLanguage: shortOf(20),
  sourcePublished: shortOf(60),
  sourceRelays: shortOf(1000),
})

type Typed = z.output<typeof sourceSchema>
type Errors = Partial<Record<keyof Typed, string[]>>

/**
 * Which sources are meant: those ticked, those found by address or title, and one new one. An
 * address on record is found whatever its spelling; a title that several have is refused.
 */
export async function readSources(typed: Typed): Promise<{ cited: Cited } | { errors: Errors }> {
  const given = typed.sources.filter(Boolean).flatMap(addressesIn)
  const found = await Promise.all(given.map(findSource))
  const faults = found.flatMap((one) => ('fault' in one ? one.fault : []))
  if (faults.length) return { errors: { sources: faults } }
  const report = typed.report === null ? null : await sourceOfReport(typed.report)
  const known = [
    ...found.flatMap((one) => ('id' in one ? one.id : [])),
    ...(typeof report === 'number' ? [report] : []),
  ]
  const reportSource = typeof report === 'object' ? report : null
  const unknown = found.flatMap((one) => ('unknown' in one ? one.unknown : []))
  if (unknown.length + (reportSource ? 1 : 0) > 1) {
    return {
      errors: { sources: ['Only one source can be new at a time. Save, then add the other.'] },
    }
  }
  if (reportSource) return { cited: { known: [...typed.kept, ...known], fresh: reportSource } }
  const isNew = unknown.length === 1 || (given.length === 0 && typed.outlet !== '')
  if (!isNew) {
    const all = [...typed.kept, ...known]
    if (all.length) return { cited: { known: all, fresh: null } }
    return {
      errors: {
        sources: ['Every fact needs a source: its address, its title, or a new one below.'],
      },
    }
  }
  const fresh = await readNew(typed, unknown[0] ?? '')
  if ('errors' in fresh) return fresh
  return { cited: { known: [...typed.kept, ...known], fresh: fresh.source } }
}

/** The source a report is on record as, or the one it makes; null for no report. */
async function sourceOfReport(id: number): Promise<number | NewSource | null> {
  return (await findSourceOfReport(id)) ?? (await readForFact(id))?.source ?? null
}

type Found = { id: number } | { unknown: string } | { fault: string }

async function findSource(typed: string): Promise<Found> {
  if (looksLikeAddress(typed)) {
    if (!sourceAddress(typed)) return { fault: `“${typed}” is not a web address.` }
    const source = await findSourceAt(typed)
    return source ? { id: source.id } : { unknown: typed }
  }
  const titled = await findSourcesTitled(typed)
  if (titled.length === 0) return { unknown: typed }
  if (titled.length === 1) return { id: titled[0]!.id }
  const choices = titled.map(({ outlet, url }) => `${outlet}${url ? ` ${url}` : ''}`).join('; ')
  return { fault: `Several sources are called “${typed}”: ${choices}. Give the address of one.` }
}

async function readNew(
  typed: Typed,
  unknown: string,
): Promise<{ source: NewSource } | { errors: Errors }> {
  const errors: Errors = {}
  const url = looksLikeAddress(unknown) ? sourceAddress(unknown) : null
  const named = unknown ? `“${unknown}” is not on record yet: ` : ''
  if (!typed.outlet) errors.outlet = [`${named}say which outlet published it.`]
  if (!typed.sourceType) errors.sourceType = [`${named}say what kind of source it is.`]
  const language = typed.sourceLanguage || 'en'
  const fault = languageFault(language)
  if (fault) errors.sourceLanguage = [fault]
  const published = typed.sourcePublished ? readDate(typed.sourcePublished) : null
  if (published && 'fault' in published) errors.sourcePublished = [published.fault]
  const relayed = typed.sourceRelays ? await findSource(typed.sourceRelays) : null
  if (relayed && 'fault' in relayed) errors.sourceRelays = [relayed.fault]
  if (relayed && 'unknown' in relayed) {
    errors.sourceRelays = ['This is not on record. Give it as a source of its own first.']
  }
  if (Object.keys(errors).length || typed.sourceType === '') return { errors }
  const date = published && 'date' in published ? published.date : null
  return {
    source: {
      outlet: typed.outlet,
      title: typed.sourceTitle || (url ? null : unknown) || null,
      url,
      publishedOn: date?.on ?? null,
      publishedPrecision: date?.precision ?? null,
      language,
      type: typed.sourceType,
      originId: relayed && 'id' in relayed ? relayed.id : null,
    },
  }
}
