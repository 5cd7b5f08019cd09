'use server'

import { editorAction } from '@/auth/editor-action'
import { AgreementFact, agreementFact } from '@/app/_desk/agreement-facts'
import { savedAt } from '@/app/_desk/saved'

export const recordFact = editorAction('agreements:write', AgreementFact, async (sent, editor) => {
  const saved = await agreementFact(sent.noun)!.save(sent, null, editor.id)
  if (!('id' in saved)) return saved
  const { id, filled } = saved
  return { goTo: savedAt(`/desk/agreements/${sent.about}`, sent.noun, id, 'saved', filled) }
})
