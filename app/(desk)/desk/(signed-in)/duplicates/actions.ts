'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { keepApart, takeBackApart } from '@/db/mutations/kept-apart'

const key = z.coerce.number().int().positive()

export const theyAreTwo = editorAction(
  'entities:write',
  z.object({ oneId: key, otherId: key }),
  async ({ oneId, otherId }, editor) => {
    if (!(await keepApart(oneId, otherId, editor.id)))
      return { problem: 'One of them is no longer on record.' }
    return { goTo: '/desk/duplicates' }
  },
)

export const askAgain = editorAction(
  'entities:write',
  z.object({ id: key }),
  async ({ id }, editor) => {
    if (!(await takeBackApart(id, editor.id))) return { problem: 'It was taken back already.' }
    return { goTo: '/desk/duplicates' }
  },
)
