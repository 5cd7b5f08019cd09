'use client'

import { useRef, type KeyboardEvent, type ReactNode } from 'react'

/**
 * The proposals of a report, decided with the keyboard as well: while one of them has the focus, a
 * accepts it, d drops it, j and k go to the next and the one before.
 */
export function ProposalList({ children }: { children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null)
  const cards = () => [
    ...(list.current?.querySelectorAll<HTMLFieldSetElement>('fieldset[data-proposal]') ?? []),
  ]

  function onKeyDown(event: KeyboardEvent) {
    const target = event.target as HTMLElement
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target)) return
    const all = cards()
    const at = all.findIndex((card) => card.contains(target))
    if (at < 0) return
    if (event.key === 'a') decide(all[at]!, 'accepted')
    else if (event.key === 'd') decide(all[at]!, 'dropped')
    else if (event.key === 'j') all[at + 1]?.querySelector('input')?.focus()
    else if (event.key === 'k') all[at - 1]?.querySelector('input')?.focus()
    else return
    event.preventDefault()
  }

  return (
    <div ref={list} onKeyDown={onKeyDown} role="presentation">
      <div className="flex flex-wrap items-baseline justify-between gap-2 pb-2 font-sans text-sm">
        <p className="text-muted">
          With the focus on a proposal: <kbd>a</kbd> accepts, <kbd>d</kbd> drops, <kbd>j</kbd> and{' '}
          <kbd>k</kbd> move on and back.
        </p>
        <button
          type="button"
          className="min-h-6 quiet-link"
          onClick={() =>
            cards()
              .filter((card) => card.dataset.proposal !== 'unsure')
              .forEach((card) => decide(card, 'accepted'))
          }
        >
          Accept all that are likely
        </button>
      </div>
      {children}
    </div>
  )
}

function decide(card: HTMLFieldSetElement, decision: string) {
  const radio = card.querySelector<HTMLInputElement>(`input[type=radio][value=${decision}]`)
  radio?.focus()
  radio?.click()
}

const isTyping = (element: HTMLElement) =>
  element.matches('textarea, select, input:not([type=radio], [type=checkbox])')
