'use client'

import { useForm } from './desk-form'

/** What the editor has seen of the fact; after a notice of somebody's change, that change too. */
export function SawField({ saw }: { saw: string }) {
  const { state } = useForm()
  const sent = state.values?.saw
  const seen = state.changedSince?.saw ?? (typeof sent === 'string' ? sent : saw)
  return <input type="hidden" name="saw" value={seen} />
}
