'use server'

import { editorAction } from '@/auth/editor-action'
import { tenures } from '@/app/_desk/facts/tenures'
import { savedAt } from '@/app/_desk/saved'

export const recordOffice = editorAction('entities:write', tenures.schema, async (sent, editor) => {
  const saved = await tenures.save(sent, null, editor.id)
  if (!('id' in saved)) return saved
  return { goTo: savedAt(`/desk/entities/${sent.about}`, 'offices', saved.id, 'saved') }
})
