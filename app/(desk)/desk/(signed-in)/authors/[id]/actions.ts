'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { AuthorForm, authorFields } from '@/app/_desk/author-fields'
import { readFields } from '@/app/_desk/field'
import { changeAuthor } from '@/db/mutations/authors'

export const saveAuthor = editorAction(
  'entities:write',
  AuthorForm.and(z.object({ id: z.coerce.number().int().positive() })),
  async ({ id, ...typed }, editor) => {
    const read = await readFields(authorFields, typed)
    if ('errors' in read) return read
    const saved = await changeAuthor(id, read.values, editor.id)
    if (saved === 'gone') return { problem: 'There is no such author.' }
    if (saved === 'taken') return { errors: { name: ['Another author signs with this name.'] } }
    return { goTo: `/desk/authors/${id}` }
  },
)
