'use client'

import { useForm } from '@/components/desk/desk-form'
import { SameOrNew } from './same-or-new'

/** What a form for a new entity shows once its name was found to be like one on record. */
export function KnownOfForm() {
  const { state } = useForm()
  return (
    <SameOrNew
      name="same"
      known={state.known ?? []}
      legend="On record already?"
      fresh={[['new', 'None of these: it is a new one']]}
    />
  )
}
