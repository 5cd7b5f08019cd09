'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { NameForm, readNameForm } from '@/app/_desk/name-fields'
import { savedAt } from '@/app/_desk/saved'
import { changeName } from '@/db/mutations/names'

const key = z.coerce.number().int().positive()

export const saveName = editorAction(
  'entities:write',
  NameForm.and(z.object({ entityId: key, nameId: key })),
  async ({ entityId, nameId, ...typed }, editor) => {
    const read = await readNameForm(typed)
    if ('errors' in read) return read
    const saved = await changeName(entityId, nameId, read.name, editor.id)
    if (saved === 'gone') return { problem: 'There is no such name.' }
    if (saved === 'known') return { errors: { value: ['It has this name already.'] } }
    if (saved === 'shown') {
      return { errors: { value: ['This is the name shown. Give another name to show first.'] } }
    }
    return { goTo: savedAt(`/desk/entities/${entityId}`, 'names', nameId, 'saved') }
  },
)
