'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { hideAgreement, publishAgreement } from '@/db/mutations/agreements'
import { reason } from '@/app/_desk/reason'

const key = z.coerce.number().int().positive()

export const publish = editorAction(
  'agreements:write',
  z.object({ id: key }),
  async ({ id }, editor) => {
    await publishAgreement(id, editor.id)
    return { goTo: `/desk/agreements/${id}` }
  },
)

export const hide = editorAction(
  'agreements:write',
  z.object({ id: key, reason }),
  async ({ id, reason: why }, editor) => {
    await hideAgreement(id, why, editor.id)
    return { goTo: `/desk/agreements/${id}` }
  },
)
