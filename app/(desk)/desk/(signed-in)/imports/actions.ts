'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { receiveImport } from '@/db/mutations/imports'
import { formatOf } from '@/domain/imports/formats'
import { readCsv } from '@/domain/imports/read-csv'
import { normalText } from '@/domain/text/normal-text'

const Upload = z.object({
  // Without a choice a browser sends an empty file.
  file: z
    .instanceof(File, { error: 'Choose a file.' })
    .refine(({ size }) => size > 0, 'Choose a file; what was sent is empty.'),
})

export const upload = editorAction('imports:write', Upload, async ({ file }, editor) => {
  const table = readCsv(new Uint8Array(await file.arrayBuffer()))
  if ('fault' in table) return { errors: { file: [table.fault] } }
  const format = formatOf(table.header)
  if ('fault' in format) return { errors: { file: [format.fault] } }
  const name = normalText(file.name).slice(0, 200)
  const { id } = await receiveImport({ name, table, ...format }, editor.id)
  return { goTo: `/desk/imports/${id}` }
})
