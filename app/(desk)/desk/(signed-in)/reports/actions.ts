'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { receiveReport } from '@/db/mutations/reports'
import { unreadable } from '@/domain/reports/unreadable'
import { optionalText, optionalWebAddress } from '@/domain/text/form-fields'

const PastedReport = z.object({
  text: z.string().superRefine((text, context) => {
    const fault = unreadable(text)
    if (fault) context.addIssue({ code: 'custom', message: fault })
  }),
  outlet: optionalText(200),
  url: optionalWebAddress,
})

export const receivePastedReport = editorAction(
  'reports:write',
  PastedReport,
  async (report, editor) => {
    const { id, known } = await receiveReport({ ...report, zone: null }, editor.id)
    return { goTo: `/desk/reports/${id}${known ? '?known=yes' : ''}` }
  },
)
