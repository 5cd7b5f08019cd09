'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { EntityForm, readEntityForm, takenByEntity } from '@/app/_desk/entity-fields'
import { shortOf } from '@/app/_desk/fields'
import { languageFault } from '@/app/_desk/language'
import { addEntity, type EntityDetails } from '@/db/mutations/entities'
import { addName } from '@/db/mutations/names'
import { findDeskEntity } from '@/db/queries/desk/entities'
import { findLikelyKnown } from '@/db/queries/desk/likely-known'
import { entityKinds, type EntityKind } from '@/domain/entities/vocabulary'
import { scriptOf } from '@/domain/names/script-of'

export const createEntity = editorAction(
  'entities:write',
  EntityForm.and(z.object({ kind: z.enum(entityKinds), language: shortOf(20), same: shortOf(10) })),
  async ({ kind, language, same, ...typed }, editor) => {
    const read = await readEntityForm(typed)
    const fault = language ? languageFault(language) : null
    if ('errors' in read || fault) {
      return {
        errors: { ...('errors' in read && read.errors), ...(fault && { language: [fault] }) },
      }
    }
    const known = await likelyKnown(kind, read.details)
    const meant = known.find(({ id }) => String(id) === same)
    if (meant) return nameOf(meant.id, read.details.name, language || null, editor.id)
    if (same !== 'new' && known.some(({ sure }) => sure === 'close')) {
      return { known, errors: { same: ['Say whether it is one of these.'] } }
    }
    const added = await addEntity(kind, read.details, language || null, editor.id)
    if ('taken' in added) return { known, errors: takenByEntity(added, kind, read.details.slug) }
    return { goTo: `/desk/entities/${added.id}?saved=entity` }
  },
)

/** Those on record whom the new one may be; two countries of the ISO list are never one. */
async function likelyKnown(kind: EntityKind, { name, countryId, isoCode }: EntityDetails) {
  const country = countryId === null ? null : ((await findDeskEntity(countryId))?.name ?? null)
  const known = await findLikelyKnown({ kind, names: [name], country, offices: [] })
  return known.filter((one) => isoCode === null || one.isoCode === null)
}

/** The name typed becomes a name of the one meant. */
async function nameOf(id: number, value: string, language: string | null, editorId: number) {
  const name = { value, language, kind: 'common', script: scriptOf(value) } as const
  await addName(id, name, editorId)
  return { goTo: `/desk/entities/${id}?saved=names#names` }
}
