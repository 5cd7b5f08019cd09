'use client'

import { useState } from 'react'
import { box } from '@/components/desk/box'
import { useField } from '@/components/desk/fields'

type Field = { name: string; label: string; hint: string; most: number; tooBig: string }

/** A file of at most so many bytes: a bigger one is refused before it is sent, where scripts run. */
export function FileField({ name, label, hint, most, tooBig }: Field) {
  const { errors, describedBy, id } = useField(name, hint)
  const [big, setBig] = useState(false)
  const faults = big ? [tooBig] : errors
  return (
    <div className="flex min-w-0 flex-col gap-1 font-sans text-sm">
      <label htmlFor={id} className="font-semibold">
        {label} <span className="font-normal text-muted">(needed)</span>
      </label>
      <p id={`${id}-hint`} className="text-xs text-muted">
        {hint}
      </p>
      <input
        id={id}
        type="file"
        name={name}
        accept=".csv,text/csv,text/plain"
        required
        aria-invalid={faults.length > 0 || undefined}
        aria-describedby={big ? `${id}-hint ${id}-error` : describedBy}
        className={box}
        onChange={({ currentTarget }) => {
          const isBig = (currentTarget.files?.[0]?.size ?? 0) > most
          setBig(isBig)
          if (isBig) currentTarget.value = ''
        }}
      />
      {faults.length > 0 && (
        <p id={`${id}-error`} role="alert" className="text-seal">
          {faults.join(' ')}
        </p>
      )}
    </div>
  )
}
