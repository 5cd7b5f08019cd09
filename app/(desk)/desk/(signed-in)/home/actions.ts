'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { arrangeHome, dropArrangement, publishHome, putHomeBack } from '@/db/mutations/home'
import { ArrangementForm, readArrangement } from '@/app/_desk/home/arrangement-form'
import { theirArrangement } from '@/app/_desk/home/their-arrangement'
import { afterStep } from '@/domain/home/steps'

const saw = z.string().max(60)

export const arrange = editorAction('home:write', ArrangementForm, async (sent, editor) => {
  const read = readArrangement(sent)
  if ('errors' in read) return read
  const after = afterStep(read.arrangement, sent.step, read.added)
  const arranged = await arrangeHome(after, sent, editor.id)
  if (arranged === 'changed since') return await theirArrangement(read.arrangement)
  if (sent.step === 'save') return { goTo: '/desk/home/preview' }
  const row = rowAfter(sent.step, after)
  return { goTo: `/desk/home?seen=${arranged.saw}${row ? `#${row}` : ''}` }
})

const changed = {
  problem:
    'Somebody changed the arrangement since this page was opened, and nothing was done. Open the page again to see it.',
}

export const publishArrangement = editorAction(
  'home:write',
  z.object({ saw }),
  async (sent, editor) => {
    const published = await publishHome(sent.saw, editor.id)
    if (published === 'changed since') return changed
    if (published === 'nothing in work') return { problem: 'There is nothing to publish.' }
    return { goTo: '/' }
  },
)

export const drop = editorAction('home:write', z.object({ saw }), async (sent, editor) => {
  const dropped = await dropArrangement(sent.saw, editor.id)
  return dropped === 'changed since' ? changed : { goTo: '/desk/home?dropped=yes' }
})

export const putBack = editorAction(
  'home:write',
  z.object({ saw, formerId: z.coerce.number().int().min(0) }),
  async ({ formerId, ...sent }, editor) => {
    const put = await putHomeBack(formerId || null, sent.saw, editor.id)
    if (put === 'changed since') return changed
    if (put === 'gone') return { problem: 'There is no such arrangement.' }
    return { goTo: '/desk/home?back=yes' }
  },
)

/** The row to go on from after a step. */
function rowAfter(step: string, { stories }: { stories: unknown[] }): string | null {
  if (step === 'story lead') return 'story-0'
  if (step === 'story add') return `story-${stories.length - 1}`
  if (step === 'section add') return 'sections'
  const [, list, verb, place] = /^(story|section) (up|down|out) (\d+)$/.exec(step) ?? []
  if (!list) return null
  const by = verb === 'up' ? -1 : verb === 'down' ? 1 : 0
  return `${list}-${Math.max(0, Number(place) + by)}`
}
