'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { tenures } from '@/app/_desk/facts/tenures'
import { reason } from '@/app/_desk/reason'
import { restoredState, savedAt } from '@/app/_desk/saved'

const key = z.coerce.number().int().positive()

export const changeOffice = editorAction(
  'entities:write',
  tenures.schema.and(z.object({ factId: key })),
  async ({ factId, ...sent }, editor) => {
    const saved = await tenures.save(sent, factId, editor.id)
    if (!('id' in saved)) return saved
    return { goTo: savedAt(`/desk/entities/${sent.about}`, 'offices', factId, 'saved') }
  },
)

const OfOffice = z.object({ about: key, factId: key, reason })

export const withdrawOffice = editorAction(
  'entities:write',
  OfOffice,
  async ({ about, factId, reason: why }, editor) => {
    if (!(await tenures.withdraw(about, factId, why, editor.id))) {
      return { problem: 'It is not on the record, or withdrawn already.' }
    }
    return { goTo: `/desk/entities/${about}/offices/${factId}?withdrawn=yes` }
  },
)

export const restoreOffice = editorAction(
  'entities:write',
  OfOffice,
  async ({ about, factId, reason: why }, editor) =>
    restoredState(
      await tenures.restore(about, factId, why, editor.id),
      savedAt(`/desk/entities/${about}`, 'offices', factId, 'restored'),
    ),
)
