'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { chooseRows, decideImport } from '@/db/mutations/imports'
import { publishImport } from '@/db/mutations/imports-publish'
import { undoImport } from '@/db/mutations/imports-undo'
import { listIn, textIn } from '@/domain/forms/sent-values'
import { beginImport } from '@/app/_desk/begin-import'
import { readDateSayings, readMatchSayings, readNameSayings } from '@/app/_desk/import-sayings'
import { reason } from '@/app/_desk/reason'

const key = z.coerce.number().int().positive()
const Sayings = z.looseObject({ id: key })
const notOpen = {
  problem: 'This file is imported, or just being so: nothing can be decided on it now.',
}

export const decideDates = editorAction('imports:write', Sayings, async (sent, editor) => {
  const kept = await decideImport(sent.id, { dates: readDateSayings(sent) }, editor.id)
  return kept ? { goTo: `/desk/imports/${sent.id}` } : notOpen
})

export const decideNames = editorAction('imports:write', Sayings, async (sent, editor) => {
  const read = await readNameSayings(sent)
  if ('errors' in read) return read
  const kept = await decideImport(sent.id, { names: read.names }, editor.id)
  return kept ? { goTo: `/desk/imports/${sent.id}` } : notOpen
})

export const decideMatches = editorAction('imports:write', Sayings, async (sent, editor) => {
  const kept = await decideImport(sent.id, { matches: readMatchSayings(sent) }, editor.id)
  return kept ? { goTo: `/desk/imports/${sent.id}` } : notOpen
})

export const choose = editorAction('imports:write', Sayings, async (sent, editor) => {
  const all = textIn(sent, 'all')
  const rows = (name: string) => listIn(sent, name).map(Number).filter(Number.isSafeInteger)
  const choice = all
    ? { shown: 'all' as const, taken: all === 'file' ? ('all' as const) : [] }
    : { shown: rows('shown'), taken: rows('take') }
  const kept = await chooseRows(sent.id, choice, editor.id)
  return kept ? { done: 'Saved.', goTo: `/desk/imports/${sent.id}?outcome=differs` } : notOpen
})

export const run = editorAction('imports:write', z.object({ id: key }), async ({ id }, editor) => {
  const ran = await beginImport(id, editor.id)
  if (ran === 'busy') return { problem: 'It is being imported already.' }
  if (ran === 'not-ready') return { problem: 'Decisions are wanted before it can be imported.' }
  return { goTo: `/desk/imports/${id}` }
})

export const publish = editorAction(
  'imports:write',
  z.object({ id: key }),
  async ({ id }, editor) => {
    const shown = await publishImport(id, editor.id)
    if (shown === null) return { problem: 'This batch is not imported any more.' }
    return { goTo: `/desk/imports/${id}` }
  },
)

export const undo = editorAction(
  'imports:write',
  z.object({ id: key, reason }),
  async ({ id, reason: why }, editor) => {
    const undone = await undoImport(id, why, editor.id)
    if (!undone) return { problem: 'This batch is not imported any more, or is just being undone.' }
    return { goTo: `/desk/imports/${id}` }
  },
)
