'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { publishEdition } from '@/db/mutations/publication'
import { findEditionState } from '@/db/queries/desk/articles'
import { optionalText } from '@/domain/text/form-fields'

export const publishArticle = editorAction(
  'articles:publish',
  z.object({ editionId: z.coerce.number().int().positive(), reason: optionalText(500) }),
  async ({ editionId, reason }, editor) => {
    const state = await findEditionState(editionId)
    const approved = state === 'approved' || state === 'scheduled'
    if (!approved && state !== 'published' && !reason)
      return { errors: { reason: ['Say why it goes out without a second editor.'] } }
    const published = await publishEdition(editionId, editor, approved ? null : reason)
    if (published === 'headline missing') return { problem: 'It has no headline yet.' }
    if (published === 'address taken')
      return {
        problem: 'Another article has the address it is to have; give it another one first.',
      }
    if (published === 'not publishable')
      return { problem: 'It is not in a state to be published; perhaps it was already.' }
    return { goTo: `/articles/${published.slug}` }
  },
)
