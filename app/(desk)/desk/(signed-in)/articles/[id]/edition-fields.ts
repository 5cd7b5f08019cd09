import type { FormState } from '@/domain/forms/form-state'
import { mostAgreements } from '@/components/desk/articles/coverage-rows'
import type { EditionFields } from '@/db/mutations/editions'
import type { NewSource } from '@/db/mutations/sources'
import { resolveEntity } from '@/db/queries/desk/entities-by-name'
import { sourceTypes } from '@/domain/agreements/vocabulary'
import { coverageRoles } from '@/domain/articles/vocabulary'
import { readDate } from '@/domain/dates/read-date'
import { listIn, textIn, type SentValues } from '@/domain/forms/sent-values'
import { webAddress } from '@/domain/sources/web-address'

type Errors = NonNullable<FormState['errors']>

/** The names that stay linked, and the one that was added by hand. */
export async function readNames(values: SentValues) {
  const errors: Errors = {}
  const mentions: EditionFields['mentions'] = listIn(values, 'name')
    .slice(0, 300)
    .map((id) => ({
      entityId: Number(id),
      words: listIn(values, `words-${id}`).map((words) => words.slice(0, 200)),
    }))
  const other = textIn(values, 'otherName')
  if (other) {
    const found = await resolveEntity(other)
    if ('fault' in found) errors.otherName = [found.fault]
    else {
      const words = textIn(values, 'otherWords')
        .split(';')
        .map((one) => one.trim())
        .filter(Boolean)
      mentions.push({
        entityId: found.entity.id,
        words: words.length ? words : [found.entity.name],
      })
    }
  }
  return { errors, mentions: merged(mentions) }
}

/** One entry for each entity, with all its words. */
function merged(mentions: EditionFields['mentions']): EditionFields['mentions'] {
  const words = new Map<number, Set<string>>()
  for (const { entityId, words: own } of mentions) {
    if (!Number.isInteger(entityId) || entityId <= 0) continue
    const known = words.get(entityId) ?? new Set<string>()
    own.forEach((one) => known.add(one))
    words.set(entityId, known)
  }
  return [...words].map(([entityId, own]) => ({ entityId, words: [...own] }))
}

/** The agreements covered, each once. */
export function readCoverage(values: SentValues): EditionFields['coverage'] {
  const covered = new Map<number, EditionFields['coverage'][number]>()
  for (let index = 0; index < mostAgreements; index++) {
    const agreementId = Number(textIn(values, `agreement-${index}`))
    const role = coverageRoles.find((one) => one === textIn(values, `role-${index}`))
    if (agreementId > 0 && role && !covered.has(agreementId))
      covered.set(agreementId, { agreementId, role })
  }
  return [...covered.values()]
}

/** The source that was added, if any of its fields is filled. */
export async function readNewSource(
  values: SentValues,
): Promise<{ errors: Errors; source: NewSource | null }> {
  const errors: Errors = {}
  const outlet = textIn(values, 'newOutlet').slice(0, 200)
  const title = textIn(values, 'newTitle').slice(0, 500)
  const url = textIn(values, 'newUrl')
  const typed = textIn(values, 'newPublishedOn')
  if (!outlet && !title && !url && !typed) return { errors, source: null }
  if (!outlet) errors.newOutlet = ['Say whose text this source is.']
  if (url && !webAddress(url))
    errors.newUrl = ['This is no web address. Give one like https://example.org/story.']
  const date = typed ? readDate(typed) : null
  if (date && 'fault' in date) errors.newPublishedOn = [date.fault]
  const source = {
    outlet,
    title: title || null,
    url: url || null,
    publishedOn: date && 'date' in date ? date.date.on : null,
    publishedPrecision: date && 'date' in date ? date.date.precision : null,
    originId: null,
    type: sourceTypes.find((type) => type === textIn(values, 'newType')) ?? 'wire',
    language: textIn(values, 'newLanguage') || 'en',
  } as const
  return { errors, source }
}
