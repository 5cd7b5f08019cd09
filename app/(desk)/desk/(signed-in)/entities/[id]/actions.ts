'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { EntityForm, readEntityForm, takenByEntity } from '@/app/_desk/entity-fields'
import { editEntity } from '@/db/mutations/entities'
import { hideEntity, publishEntity } from '@/db/mutations/entity-visibility'
import { entityKinds } from '@/domain/entities/vocabulary'

const id = z.coerce.number().int().positive()

export const saveEntity = editorAction(
  'entities:write',
  EntityForm.and(z.object({ id, kind: z.enum(entityKinds) })),
  async ({ id: key, kind, ...typed }, editor) => {
    const read = await readEntityForm(typed)
    if ('errors' in read) return read
    const saved = await editEntity(key, read.details, editor.id)
    if (saved === 'gone') return { problem: 'There is no such entity.' }
    if ('taken' in saved) return { errors: takenByEntity(saved, kind, read.details.slug) }
    return { goTo: `/desk/entities/${key}?saved=entity` }
  },
)

export const publish = editorAction(
  'entities:write',
  z.object({ id }),
  async ({ id: key }, editor) => {
    await publishEntity(key, editor.id)
    return { goTo: `/desk/entities/${key}` }
  },
)

export const hide = editorAction(
  'entities:write',
  z.object({ id }),
  async ({ id: key }, editor) => {
    const hidden = await hideEntity(key, editor.id)
    if (hidden !== 'hidden') {
      return { problem: `Readers can read of it in: ${hidden.namedBy.join('; ')}.` }
    }
    return { goTo: `/desk/entities/${key}` }
  },
)
