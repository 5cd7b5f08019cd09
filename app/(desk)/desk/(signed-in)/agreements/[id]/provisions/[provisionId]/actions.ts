'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { changeProvision, removeProvision } from '@/db/mutations/provisions'
import { schemaOf } from '@/app/_desk/field'
import { provisionFields, readProvision, refusalOfProvision } from '@/app/_desk/provision-fields'
import { reason } from '@/app/_desk/reason'
import { savedAt } from '@/app/_desk/saved'

const key = z.coerce.number().int().positive()

export const saveProvision = editorAction(
  'agreements:write',
  schemaOf(provisionFields).and(z.object({ about: key, id: key, saw: z.string().max(40) })),
  async ({ about, id, saw, ...sent }, editor) => {
    const read = await readProvision(sent)
    if ('errors' in read) return read
    const saved = await changeProvision(about, id, { said: read.said, saw }, editor.id)
    const refusal = await refusalOfProvision(saved, { agreementId: about, id, sent })
    return refusal ?? { goTo: savedAt(`/desk/agreements/${about}`, 'provisions', id, 'saved') }
  },
)

export const takeOutProvision = editorAction(
  'agreements:write',
  z.object({ about: key, id: key, reason }),
  async ({ about, id, reason: why }, editor) => {
    const removed = await removeProvision(about, id, why, editor.id)
    if (removed === 'gone') return { problem: 'It is not on the record any more.' }
    if (removed === 'named by a commitment')
      return { problem: 'A commitment comes from it; choose another provision there first.' }
    return { goTo: `/desk/agreements/${about}#provisions` }
  },
)
