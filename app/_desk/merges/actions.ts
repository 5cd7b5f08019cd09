'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { undoMerge } from '@/db/mutations/merges'

const id = z.coerce.number().int().positive()

export const takeBackMerge = editorAction(
  'entities:write',
  z.object({ id }),
  async ({ id: mergeId }, editor) => {
    const undone = await undoMerge(mergeId, editor.id)
    if (undone === 'not standing') return { problem: 'This merge is undone already.' }
    if (undone === 'merged since') {
      return { problem: 'The one kept was itself merged since. Undo that first.' }
    }
    return { goTo: `/desk/entities/${undone.keptId}#merged` }
  },
)
