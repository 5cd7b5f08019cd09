'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { reviewAssessment } from '@/db/mutations/assessments'
import { AgreementFact, agreementFact } from '@/app/_desk/agreement-facts'
import { reason } from '@/app/_desk/reason'
import { restoredState, savedAt } from '@/app/_desk/saved'

const key = z.coerce.number().int().positive()

export const changeFact = editorAction(
  'agreements:write',
  AgreementFact.and(z.object({ factId: key })),
  async ({ factId, ...sent }, editor) => {
    const saved = await agreementFact(sent.noun)!.save(sent, factId, editor.id)
    if (!('id' in saved)) return saved
    const filled = saved.filled
    return { goTo: savedAt(`/desk/agreements/${sent.about}`, sent.noun, factId, 'saved', filled) }
  },
)

const OfFact = z.object({ noun: z.string(), about: key, factId: key, reason })

export const withdrawFact = editorAction(
  'agreements:write',
  OfFact.extend({ wordsWithheld: z.string().default('') }),
  async ({ noun, about, factId, reason: why, wordsWithheld }, editor) => {
    const withheld = wordsWithheld === 'yes'
    const withdrawn = await agreementFact(noun)?.withdraw(about, factId, why, editor.id, withheld)
    if (!withdrawn) return { problem: 'It is not on the record, or withdrawn already.' }
    return { goTo: `/desk/agreements/${about}/${noun}/${factId}?withdrawn=yes` }
  },
)

export const restoreFact = editorAction(
  'agreements:write',
  OfFact,
  async ({ noun, about, factId, reason: why }, editor) =>
    restoredState(
      (await agreementFact(noun)?.restore(about, factId, why, editor.id)) ?? 'gone',
      savedAt(`/desk/agreements/${about}`, noun, factId, 'restored'),
    ),
)

export const review = editorAction(
  'agreements:write',
  z.object({ about: key, factId: key }),
  async ({ about, factId }, editor) => {
    if (!(await reviewAssessment(about, factId, editor.id))) {
      return { problem: 'Somebody else than its author has to review it, and only once.' }
    }
    return { goTo: savedAt(`/desk/agreements/${about}`, 'assessments', factId, 'saved') }
  },
)
