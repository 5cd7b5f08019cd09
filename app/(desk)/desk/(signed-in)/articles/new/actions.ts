'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { beginArticle } from '@/db/mutations/drafts'
import { readText, textFields } from '../text-form'

export const beginNewArticle = editorAction(
  'articles:write',
  z.object({ ...textFields, formKey: z.uuid() }),
  async ({ formKey, ...fields }, editor) => {
    const { text, errors } = await readText(fields)
    if (!text) return { errors }
    return { goTo: `/desk/articles/${await beginArticle(text, formKey, editor.id)}` }
  },
)
