'use client'

import { useState } from 'react'
import { useForm } from '@/components/desk/desk-form'
import { TextField } from '@/components/desk/fields'
import { useScripted } from '@/components/desk/scripted'
import type { RichText } from '@/domain/articles/rich-text'
import { BodyEditor } from './body-editor'

/**
 * The body of an edition. Before scripts run, and without them, a field of plain text with a few
 * signs; then an editor. What is sent is one or the other.
 */
export function BodyField({ body, markup }: { body: RichText; markup: string }) {
  const { state, changed } = useForm()
  const [json, setJson] = useState(() => JSON.stringify(body))
  const scripted = useScripted()
  const errors = state.errors?.body ?? []
  if (!scripted) {
    return (
      <TextField
        name="markup"
        label="Text"
        hint="Paragraphs parted by an empty line; ## for a heading, - for a list, > for a quotation, **bold**, *italic*, [words](https://address)."
        value={markup}
        rows={24}
        dir="auto"
      />
    )
  }
  return (
    <div className="flex flex-col gap-1 font-sans text-sm">
      <span id="body-label" className="font-semibold">
        Text
      </span>
      <input type="hidden" name="body" value={json} />
      <BodyEditor
        body={body}
        labelledBy="body-label"
        describedBy={errors.length ? 'body-error' : undefined}
        onChange={(text) => {
          setJson(JSON.stringify(text))
          changed()
        }}
      />
      {errors.length > 0 && (
        <p id="body-error" className="text-seal">
          {errors.join(' ')}
        </p>
      )}
    </div>
  )
}
