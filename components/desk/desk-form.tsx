'use client'

import {
  createContext,
  useActionState,
  useContext,
  useEffect,
  useId,
  useRef,
  useState,
  useTransition,
  type ReactNode,
} from 'react'
import type { FormState } from '@/domain/forms/form-state'
import { FormNotice } from './form-notice'

type Action = (previous: FormState, form: FormData) => Promise<FormState>
type Form = {
  state: FormState
  pending: boolean
  /** Told by fields whose changes the browser does not tell the form of. */
  changed: () => void
}

const FormContext = createContext<Form>({ state: {}, pending: false, changed: () => {} })
export const useForm = () => useContext(FormContext)

const faultyField = '[aria-invalid=true]'

/** Whether something is said over the fields. */
const hasNotice = ({ problem, signedOut, errors, done, changedSince }: FormState) =>
  Boolean(problem || signedOut || errors || done || changedSince)

/**
 * A form of the desk. Without JavaScript it is sent as any form is; with it the page stays, and
 * whatever happens (a refusal, an ended session, a server that is away) what was typed stays too.
 */
export function DeskForm({
  action,
  children,
  label,
  warnOnLeaving = false,
  savedFirst = false,
  className = 'flex flex-col gap-5',
}: {
  action: Action
  children: ReactNode
  label?: string
  warnOnLeaving?: boolean
  /** Refused while another form of the page holds something that is not saved. */
  savedFirst?: boolean
  className?: string
}) {
  const [sent, formAction] = useActionState(action, {})
  const [answer, setAnswer] = useState<FormState | null>(null)
  const [pending, start] = useTransition()
  const notice = useRef<HTMLDivElement>(null)
  const form = useRef<HTMLFormElement>(null)
  const [changed, setChanged] = useState(false)
  const state = answer ?? sent
  const id = useId()

  useEffect(() => {
    const faulty = state.errors && form.current?.querySelector<HTMLElement>(faultyField)
    if (!state.problem && !state.signedOut) faulty?.focus()
    // What is folded away takes no focus.
    if (hasNotice(state) && (!faulty || document.activeElement !== faulty)) notice.current?.focus()
  }, [state])
  useEffect(() => {
    if (!warnOnLeaving || !changed) return
    const ask = (event: BeforeUnloadEvent) => event.preventDefault()
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [warnOnLeaving, changed])

  const send = (form: FormData) =>
    start(async () => {
      try {
        const result = await action({}, form)
        if (!hasNotice(result) || result.done) setChanged(false)
        setAnswer(result)
        if (result.goTo) setTimeout(() => location.assign(result.goTo!), 0)
      } catch {
        setAnswer({
          problem:
            'The server could not be reached, so nothing was saved. What you typed is still here.',
        })
      }
    })

  return (
    <FormContext value={{ state, pending, changed: () => setChanged(true) }}>
      <form
        ref={form}
        id={id}
        action={formAction}
        aria-label={label}
        className={className}
        noValidate
        onChange={() => setChanged(true)}
        data-unsaved={(warnOnLeaving && changed) || undefined}
        onSubmit={(event) => {
          event.preventDefault()
          if (pending) return
          if (savedFirst && document.querySelector('form[data-unsaved]')) {
            setAnswer({ problem: 'Save first: what you changed on this page is not saved yet.' })
            return
          }
          const submitter = event.nativeEvent.submitter
          send(new FormData(event.currentTarget, submitter))
        }}
      >
        <div ref={notice} tabIndex={-1} className="outline-none empty:hidden">
          <FormNotice
            state={state}
            showFirst={
              answer
                ? () => form.current?.querySelector<HTMLElement>(faultyField)?.focus()
                : undefined
            }
          />
        </div>
        {children}
      </form>
    </FormContext>
  )
}
