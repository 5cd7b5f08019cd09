'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { moveEdition, saveEdition } from '@/db/mutations/editions'
import { approveAfterwards } from '@/db/mutations/publication'
import { optionalText } from '@/domain/text/form-fields'
import { slugForm } from '@/domain/text/slug'
import { readText, textFields } from '../text-form'
import { readCoverage, readNames, readNewSource } from './edition-fields'

const Key = z.coerce.number().int().positive()

const Edition = z.looseObject({
  ...textFields,
  articleId: Key,
  editionId: Key,
  revision: z.coerce.number().int(),
  changeNote: optionalText(300),
  slug: z
    .string()
    .trim()
    .max(100, 'Use 100 characters or fewer.')
    .regex(slugForm, 'Use small letters, digits and hyphens between them.'),
  source: z.array(Key).default([]),
})

export const saveArticleEdition = editorAction('articles:write', Edition, async (form, editor) => {
  const { articleId, editionId, revision, slug, changeNote, source } = form
  const [read, names, newSource] = await Promise.all([
    readText(form),
    readNames(form),
    readNewSource(form),
  ])
  const errors = { ...read.errors, ...names.errors, ...newSource.errors }
  if (!read.text || Object.keys(errors).length) return { errors }
  const saved = await saveEdition(
    editionId,
    revision,
    {
      ...read.text,
      slug,
      changeNote,
      mentions: names.mentions,
      coverage: readCoverage(form),
      sourceIds: source,
      newSource: newSource.source,
    },
    editor,
  )
  if (saved === 'slug taken') return { errors: { slug: ['Another article has this address.'] } }
  if (saved === 'changed by somebody else') {
    return {
      problem:
        'Somebody else saved this article since you opened it. What you typed is still here: copy what is yours, load the page again and put it in.',
    }
  }
  if (saved === 'not editable')
    return { problem: 'This edition can no longer be changed, or it is not yours to change.' }
  return { goTo: `/desk/articles/${articleId}?saved=yes` }
})

const OfEdition = z.object({ editionId: Key })
const gone = { problem: 'Somebody was faster: this edition is no longer in that state.' }

export const submitEdition = editorAction(
  'articles:submit',
  OfEdition,
  async ({ editionId }, editor) =>
    (await moveEdition(editionId, 'submit', null, editor)) ? { goTo: '/desk' } : gone,
)

export const spikeEdition = editorAction(
  'articles:review',
  OfEdition,
  async ({ editionId }, editor) =>
    (await moveEdition(editionId, 'spike', null, editor)) ? { goTo: '/desk/articles' } : gone,
)

export const unspikeEdition = editorAction(
  'articles:review',
  OfEdition,
  async ({ editionId }, editor) =>
    (await moveEdition(editionId, 'unspike', null, editor)) ? { goTo: '/desk/articles' } : gone,
)

export const approvePublished = editorAction(
  'articles:review',
  OfEdition,
  async ({ editionId }, editor) =>
    (await approveAfterwards(editionId, editor))
      ? { done: 'Approved.', goTo: '/desk' }
      : { problem: 'A second editor has to approve it: you published it yourself.' },
)
