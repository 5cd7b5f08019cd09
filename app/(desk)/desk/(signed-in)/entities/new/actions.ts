'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { EntityForm, readEntityForm, takenByEntity } from '@/app/_desk/entity-fields'
import { shortOf } from '@/app/_desk/fields'
import { languageFault } from '@/app/_desk/language'
import { addEntity } from '@/db/mutations/entities'
import { entityKinds } from '@/domain/entities/vocabulary'

export const createEntity = editorAction(
  'entities:write',
  EntityForm.and(z.object({ kind: z.enum(entityKinds), language: shortOf(20) })),
  async ({ kind, language, ...typed }, editor) => {
    const read = await readEntityForm(typed)
    const fault = language ? languageFault(language) : null
    if ('errors' in read || fault) {
      return {
        errors: { ...('errors' in read && read.errors), ...(fault && { language: [fault] }) },
      }
    }
    const added = await addEntity(kind, read.details, language || null, editor.id)
    if ('taken' in added) return { errors: takenByEntity(added, kind, read.details.slug) }
    return { goTo: `/desk/entities/${added.id}?saved=entity` }
  },
)
