'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { beginEdition } from '@/db/mutations/retraction'
import { neededText } from '@/domain/text/form-fields'

const Key = z.coerce.number().int().positive()
const refused = { problem: 'A new edition is in work already, or nothing is published.' }

export const beginUpdate = editorAction(
  'articles:write',
  z.object({ articleId: Key, changeNote: neededText(300, 'Say in one line what changes.') }),
  async ({ articleId, changeNote }, editor) =>
    (await beginEdition(articleId, { reason: 'update', changeNote }, editor)) === null
      ? refused
      : { goTo: `/desk/articles/${articleId}` },
)

export const beginCorrection = editorAction(
  'articles:write',
  z.object({
    articleId: Key,
    wrong: neededText(1000, 'Say what was wrong.'),
    right: neededText(1000, 'Say what is right.'),
  }),
  async ({ articleId, wrong, right }, editor) =>
    (await beginEdition(articleId, { reason: 'correction', wrong, right }, editor)) === null
      ? refused
      : { goTo: `/desk/articles/${articleId}` },
)
