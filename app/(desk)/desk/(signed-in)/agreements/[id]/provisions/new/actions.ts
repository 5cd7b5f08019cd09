'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { recordProvision } from '@/db/mutations/provisions'
import { schemaOf } from '@/app/_desk/field'
import { provisionFields, readProvision, refusalOfProvision } from '@/app/_desk/provision-fields'
import { savedAt } from '@/app/_desk/saved'

export const addProvision = editorAction(
  'agreements:write',
  schemaOf(provisionFields).and(z.object({ about: z.coerce.number().int().positive() })),
  async ({ about, ...sent }, editor) => {
    const read = await readProvision(sent)
    if ('errors' in read) return read
    const saved = await recordProvision(about, read.said, editor.id)
    const id = typeof saved === 'string' ? 0 : saved.id
    const refusal = await refusalOfProvision(saved, { agreementId: about, id, sent })
    return refusal ?? { goTo: savedAt(`/desk/agreements/${about}`, 'provisions', id, 'saved') }
  },
)
