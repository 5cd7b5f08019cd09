'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { retractArticle } from '@/db/mutations/retraction'
import { findPublishedArticleId } from '@/db/queries/desk/articles'
import { may } from '@/domain/permissions'
import { neededText, optionalText } from '@/domain/text/form-fields'

const Retraction = z.object({
  articleId: z.coerce.number().int().positive(),
  way: z.enum(['withdraw', 'unpublish', 'kill']),
  notice: neededText(1000, 'Say what readers are told.'),
  redirectTo: optionalText(100),
})

export const takeBack = editorAction(
  'articles:publish',
  Retraction,
  async ({ articleId, way, notice, redirectTo }, editor) => {
    if (way === 'kill' && !may(editor.role, 'articles:kill'))
      return { problem: 'Only the chief editor kills an article.' }
    const wanted = way === 'unpublish' ? redirectTo : null
    const redirectToId = wanted === null ? null : await findPublishedArticleId(wanted)
    if (wanted !== null && (redirectToId === null || redirectToId === articleId))
      return { errors: { redirectTo: ['No other published article has this address.'] } }
    const done = await retractArticle(articleId, way, { notice, redirectToId }, editor)
    return done
      ? { goTo: `/desk/articles/${articleId}` }
      : { problem: 'It is no longer in a state to be taken back.' }
  },
)
