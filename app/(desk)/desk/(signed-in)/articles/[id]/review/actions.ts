'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { moveEdition } from '@/db/mutations/editions'
import { neededText } from '@/domain/text/form-fields'

const Key = z.coerce.number().int().positive()
const refused = {
  problem: 'This cannot be done: the text is your own, or it is no longer submitted.',
}

export const approveEdition = editorAction(
  'articles:review',
  z.object({ editionId: Key, articleId: Key }),
  async ({ editionId, articleId }, editor) =>
    (await moveEdition(editionId, 'approve', null, editor))
      ? { goTo: `/desk/articles/${articleId}/publication` }
      : refused,
)

export const rejectEdition = editorAction(
  'articles:review',
  z.object({ editionId: Key, articleId: Key, note: neededText(2000, 'Say what has to change.') }),
  async ({ editionId, note }, editor) =>
    (await moveEdition(editionId, 'reject', note, editor)) ? { goTo: '/desk' } : refused,
)
