'use client'

import { useRef, useState, type KeyboardEvent, type ReactNode } from 'react'
import { useScripted } from '@/components/desk/scripted'

/**
 * The proposals of a report, decided with the keyboard as well: while one of them has the focus, a
 * accepts it, d drops it, j and k go to the next and the one before. All that are likely can be
 * accepted at once; what was decided before stays as it is.
 * @param likely how many are likely and not decided yet
 */
export function ProposalList({ likely, children }: { likely: number; children: ReactNode }) {
  const list = useRef<HTMLDivElement>(null)
  const [left, setLeft] = useState(likely)
  const [accepted, setAccepted] = useState(0)
  const scripted = useScripted()
  const cards = () => [
    ...(list.current?.querySelectorAll<HTMLFieldSetElement>('fieldset[data-proposal]:enabled') ??
      []),
  ]
  const likelyAndOpen = () => cards().filter(isLikelyAndOpen)

  function onKeyDown(event: KeyboardEvent) {
    const target = event.target as HTMLElement
    if (event.ctrlKey || event.metaKey || event.altKey || isTyping(target)) return
    const all = cards()
    const at = all.findIndex((card) => card.contains(target))
    if (at < 0) return
    if (event.key === 'a') decide(all[at]!, 'accepted')
    else if (event.key === 'd') decide(all[at]!, 'dropped')
    else if (event.key === 'j') focusOn(all[at + 1])
    else if (event.key === 'k') focusOn(all[at - 1])
    else return
    event.preventDefault()
  }

  function acceptLikely() {
    const taken = likelyAndOpen()
    taken.forEach((card) => decide(card, 'accepted'))
    setAccepted(taken.length)
    focusOn(taken[0])
  }

  return (
    <div
      ref={list}
      onKeyDown={onKeyDown}
      onChange={() => setLeft(likelyAndOpen().length)}
      role="presentation"
    >
      {scripted && (
        <div className="flex flex-wrap items-baseline justify-between gap-2 pb-2 font-sans text-sm">
          <p className="text-muted">
            With the focus on a proposal: <kbd>a</kbd> accepts, <kbd>d</kbd> drops, <kbd>j</kbd> and{' '}
            <kbd>k</kbd> move on and back.
          </p>
          {left > 0 && (
            <button type="button" className="min-h-6 quiet-link" onClick={acceptLikely}>
              {left === 1 ? 'Accept the one that is likely' : `Accept all ${left} that are likely`}
            </button>
          )}
          <p role="status" className="empty:hidden">
            {left === 0 && accepted > 0 && `${accepted} accepted at once.`}
          </p>
        </div>
      )}
      {children}
    </div>
  )
}

function isLikelyAndOpen(card: HTMLFieldSetElement): boolean {
  return (
    card.dataset.proposal !== 'unsure' &&
    card.querySelector<HTMLInputElement>('input[type=radio][value=open]')?.checked === true
  )
}

function decide(card: HTMLFieldSetElement, decision: string) {
  const radio = card.querySelector<HTMLInputElement>(`input[type=radio][value=${decision}]`)
  radio?.focus()
  radio?.click()
}

/** Puts the focus on what is decided of a proposal. */
function focusOn(card: HTMLFieldSetElement | undefined) {
  card?.querySelector<HTMLInputElement>('input[type=radio]:checked')?.focus()
}

const isTyping = (element: HTMLElement) =>
  element.matches('textarea, select, input:not([type=radio], [type=checkbox])')
