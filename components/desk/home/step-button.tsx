'use client'

import { useForm } from '../desk-form'

/** Sends the form to take one step: a word to read, and for those who hear it what it is about. */
export function StepButton({
  step,
  children,
  about,
}: {
  step: string
  children: string
  about: string
}) {
  const { pending } = useForm()
  return (
    <button
      name="step"
      value={step}
      aria-label={`${children}: ${about}`}
      aria-disabled={pending}
      className="min-h-8 border border-rule px-2.5 hover:text-seal aria-disabled:opacity-60"
    >
      {children}
    </button>
  )
}

/** Up, down and out of a list, for the one at a place of it. */
export function StepButtons({
  list,
  place,
  count,
  about,
}: {
  list: 'story' | 'section'
  place: number
  count: number
  about: string
}) {
  return (
    <div className="flex gap-2">
      {place > 0 && (
        <StepButton step={`${list} up ${place}`} about={about}>
          Up
        </StepButton>
      )}
      {place < count - 1 && (
        <StepButton step={`${list} down ${place}`} about={about}>
          Down
        </StepButton>
      )}
      <StepButton step={`${list} out ${place}`} about={about}>
        Take out
      </StepButton>
    </div>
  )
}
