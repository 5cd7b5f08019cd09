'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { reason } from '@/app/_desk/reason'
import { mergeEntities, type NotMerged } from '@/db/mutations/merges'

const key = z.coerce.number().int().positive()

const refusals: Record<NotMerged, string> = {
  gone: 'One of them is not on record.',
  itself: 'An entity cannot be merged into itself.',
  'another kind': 'Only two of one kind can be merged.',
  'merged already': 'One of them was merged since this page was opened.',
  'on the ISO list': 'A country with an ISO code stays. Merge the other one into it.',
}

export const merge = editorAction(
  'entities:write',
  z.object({ keptId: key, mergedId: key, reason }),
  async ({ keptId, mergedId, reason: why }, editor) => {
    const merged = await mergeEntities(keptId, mergedId, why, editor.id)
    if (typeof merged === 'string') return { problem: refusals[merged] }
    return { goTo: `/desk/entities/${keptId}?saved=merge` }
  },
)
