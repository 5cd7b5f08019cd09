'use client'

import { useId, type ReactNode } from 'react'
import { box } from './box'
import { useForm } from './desk-form'

type Common = { name: string; label: string; hint?: string; required?: boolean }

/** One line of text, or several with `rows`. What was typed before an error stands in it again. */
export function TextField({
  name,
  label,
  hint,
  value = '',
  rows,
  required,
  type = 'text',
  list,
  autoComplete,
  ...more
}: Common & {
  value?: string
  rows?: number
  type?: string
  maxLength?: number
  list?: string
  autoComplete?: string
  lang?: string
  dir?: string
  placeholder?: string
}) {
  const { given, errors, describedBy, id } = useField(name, hint)
  const shared = {
    id,
    name,
    required,
    'aria-invalid': errors.length > 0 || undefined,
    'aria-describedby': describedBy,
    className: box,
    ...more,
  }
  const text = typeof given === 'string' ? given : value
  return (
    <FieldFrame id={id} label={label} hint={hint} errors={errors} required={required}>
      {rows ? (
        <textarea
          key={`${text.length}/${given !== undefined}`}
          rows={rows}
          {...shared}
          defaultValue={text}
        />
      ) : (
        <input
          {...shared}
          type={type}
          list={list}
          autoComplete={autoComplete}
          defaultValue={type === 'password' ? '' : text}
        />
      )}
    </FieldFrame>
  )
}

/** One of a few. */
export function SelectField({
  name,
  label,
  hint,
  value = '',
  options,
  required,
}: Common & { value?: string; options: readonly (readonly [string, string])[] }) {
  const { given, errors, describedBy, id } = useField(name, hint)
  const chosen = typeof given === 'string' ? given : value
  return (
    <FieldFrame id={id} label={label} hint={hint} errors={errors} required={required}>
      <select
        key={chosen}
        id={id}
        name={name}
        defaultValue={chosen}
        required={required}
        aria-invalid={errors.length > 0 || undefined}
        aria-describedby={describedBy}
        className={box}
      >
        {options.map(([key, words]) => (
          <option key={key} value={key}>
            {words}
          </option>
        ))}
      </select>
    </FieldFrame>
  )
}

/** A box to tick; in a list of several with one name ending in []. */
export function CheckField({
  name,
  label,
  value = 'yes',
  checked = false,
  hint,
}: Common & { value?: string; checked?: boolean }) {
  const { state } = useForm()
  const id = useId()
  const sent = state.values
  const list = sent?.[name.replace(/\[\]$/, '')]
  const ticked = sent ? (Array.isArray(list) ? list.includes(value) : list === value) : checked
  return (
    <div className="flex items-start gap-2 font-sans text-sm">
      <input
        key={String(ticked)}
        type="checkbox"
        id={id}
        name={name}
        value={value}
        defaultChecked={ticked}
        className="mt-1 size-4 accent-(--ink)"
      />
      <label htmlFor={id}>
        {label}
        {hint && <span className="block text-xs text-muted">{hint}</span>}
      </label>
    </div>
  )
}

/** What a field of this name shows after the form was sent, and its sentences. */
export function useField(name: string, hint?: string) {
  const { state } = useForm()
  const id = useId()
  const errors = state.errors?.[name] ?? []
  const describedBy = [hint && `${id}-hint`, errors.length > 0 && `${id}-error`]
    .filter(Boolean)
    .join(' ')
  return { given: state.values?.[name], errors, describedBy: describedBy || undefined, id }
}

function FieldFrame({
  id,
  label,
  hint,
  errors,
  required,
  children,
}: {
  id: string
  label: string
  hint?: string
  errors: string[]
  required?: boolean
  children: ReactNode
}) {
  return (
    <div className="flex min-w-0 flex-col gap-1 font-sans text-sm">
      <label htmlFor={id} className="font-semibold">
        {label}
        {required && <span className="font-normal text-muted"> (needed)</span>}
      </label>
      {hint && (
        <p id={`${id}-hint`} className="text-xs text-muted">
          {hint}
        </p>
      )}
      {children}
      {errors.length > 0 && (
        <p id={`${id}-error`} className="text-seal">
          {errors.join(' ')}
        </p>
      )}
    </div>
  )
}
