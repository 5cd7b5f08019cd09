'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { NameForm, readNameForm } from '@/app/_desk/name-fields'
import { savedAt } from '@/app/_desk/saved'
import { addName } from '@/db/mutations/names'

export const createName = editorAction(
  'entities:write',
  NameForm.and(z.object({ entityId: z.coerce.number().int().positive() })),
  async ({ entityId, ...typed }, editor) => {
    const read = await readNameForm(typed)
    if ('errors' in read) return read
    const added = await addName(entityId, read.name, editor.id)
    if (added === 'gone') return { problem: 'There is no such entity.' }
    if (added === 'known') return { errors: { value: ['It has this name already.'] } }
    return { goTo: savedAt(`/desk/entities/${entityId}`, 'names', added.id, 'saved') }
  },
)
