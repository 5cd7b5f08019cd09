import { headers } from 'next/headers'
import { redirect, unstable_rethrow } from 'next/navigation'
import type { Route } from 'next'
import { z } from 'zod'
import type { Editor } from '../db/mutations/sessions'
import { may, type Permission } from '../domain/permissions'
import { normalText } from '../domain/text/normal-text'
import { logFault } from '../log/log'
import { isOwnOrigin } from './origin'
import type { FormState } from '../domain/forms/form-state'
import { printFollows } from '../print/desk-door'
import { currentEditor } from './session'

type Action = (previous: FormState, form: FormData) => Promise<FormState>

/**
 * Makes a server action of the desk; there is no other way to make one. Checks in this order where
 * the request comes from, who sends it, whether they may, and what it says; text is normalised once,
 * here. Refusals come back beside their fields with everything that was typed; surprises are logged
 * under an id and said in a sentence. What readers see has followed when it answers.
 */
export function editorAction<Schema extends z.ZodType>(
  permission: Permission | null,
  schema: Schema,
  run: (input: z.output<Schema>, editor: Editor) => Promise<FormState>,
): Action {
  return async (_, form) => {
    const values = valuesOf(form)
    try {
      if (!isOwnOrigin(await headers())) {
        return { values, problem: 'This form was sent from another site and was not accepted.' }
      }
      const editor = await currentEditor()
      if (!editor) return { values, signedOut: true }
      if (permission && !may(editor.role, permission)) {
        return { values, problem: 'Your role does not allow this.' }
      }
      const input = schema.safeParse({ ...values, ...filesOf(form) })
      if (!input.success) return { values, errors: z.flattenError(input.error).fieldErrors }
      const state = await run(input.data, editor).finally(printFollows)
      if (state.goTo && !(await headers()).get('next-action')) redirect(state.goTo as Route)
      return state.errors || state.problem || state.changedSince ? { values, ...state } : state
    } catch (error) {
      unstable_rethrow(error)
      return { values, ...faultOf(error) }
    }
  }
}

/** A surprise in words: what happened is in the log, nothing of it here. */
export function faultOf(error: unknown): FormState {
  const problemId = logFault(error, 'action')
  const away = /ECONN|CONNECT|57P0|terminat|closed/i.test(codeOf(error))
  const problem = away
    ? 'The database does not answer just now, so nothing was saved. What you typed is still here; try again in a minute.'
    : 'Something went wrong on our side, and nothing was saved. What you typed is still here.'
  return { problem, problemId }
}

function codeOf(error: unknown): string {
  const { code, message, cause } = error as { code?: string; message?: string; cause?: unknown }
  return `${code ?? ''} ${cause ? codeOf(cause) : (message ?? '')}`
}

/** The fields of a form: names that end in [] hold lists. Files stand apart: none is sent back. */
function valuesOf(form: FormData): Record<string, string | string[]> {
  const values: Record<string, string | string[]> = {}
  for (const [name, value] of form) {
    if (typeof value !== 'string' || name.startsWith('$ACTION')) continue
    const text = normalText(value)
    const list = values[name.replace(/\[\]$/, '')]
    if (!name.endsWith('[]')) values[name] = text
    else values[name.slice(0, -2)] = Array.isArray(list) ? [...list, text] : [text]
  }
  return values
}

/** The files of a form; an empty field holds one without a name. */
function filesOf(form: FormData): Record<string, File> {
  return Object.fromEntries(
    [...form].filter((field): field is [string, File] => typeof field[1] !== 'string'),
  )
}
