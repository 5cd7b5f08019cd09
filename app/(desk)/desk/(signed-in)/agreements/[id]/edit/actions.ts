'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { editAgreement } from '@/db/mutations/agreements'
import { AgreementForm, readAgreementForm, takenByAgreement } from '@/app/_desk/agreement-fields'

export const saveAgreement = editorAction(
  'agreements:write',
  AgreementForm.and(z.object({ id: z.coerce.number().int().positive() })),
  async ({ id, ...typed }, editor) => {
    const read = await readAgreementForm(typed)
    if ('errors' in read) return read
    const saved = await editAgreement(id, read.details, editor.id)
    if (saved === 'gone') return { problem: 'There is no such agreement.' }
    if ('taken' in saved) return { errors: takenByAgreement(saved) }
    return { goTo: `/desk/agreements/${id}?saved=agreement` }
  },
)
