'use server'

import { editorAction } from '@/auth/editor-action'
import { addAgreement } from '@/db/mutations/agreements'
import { AgreementForm, readAgreementForm, takenByAgreement } from '@/app/_desk/agreement-fields'

export const createAgreement = editorAction(
  'agreements:write',
  AgreementForm,
  async (typed, editor) => {
    const read = await readAgreementForm(typed)
    if ('errors' in read) return read
    const added = await addAgreement(read.details, editor.id)
    if ('taken' in added) return { errors: takenByAgreement(added) }
    return { goTo: `/desk/agreements/${added.id}?saved=agreement` }
  },
)
