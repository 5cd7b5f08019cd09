'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { reprint } from '@/print/desk-door'

export const printAgain = editorAction(
  'print:read',
  z.object({ address: z.string().startsWith('/') }),
  async ({ address }) => {
    await reprint(address)
    return { goTo: `/desk/print?${new URLSearchParams({ q: address })}` }
  },
)
