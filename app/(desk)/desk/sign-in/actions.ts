'use server'

import { AuthError } from 'next-auth'
import { headers } from 'next/headers'
import { redirect, unstable_rethrow } from 'next/navigation'
import type { Route } from 'next'
import { signIn } from '@/auth/auth'
import { safeCallback } from '@/auth/callback-address'
import { faultOf } from '@/auth/editor-action'
import type { FormState } from '@/domain/forms/form-state'
import { isOwnOrigin } from '@/auth/origin'

/** The one action that is not an editor's: nobody is signed in yet. */
export async function signInToDesk(_: FormState, form: FormData): Promise<FormState> {
  const email = textOf(form, 'email').slice(0, 200)
  const values = { email, callback: textOf(form, 'callback') }
  const goTo = safeCallback(form.get('callback'))
  try {
    if (!isOwnOrigin(await headers()))
      return { values, problem: 'This form was sent from another site and was not accepted.' }
    await signIn('credentials', {
      email,
      password: textOf(form, 'password'),
      redirect: false,
    })
  } catch (error) {
    unstable_rethrow(error)
    if (error instanceof AuthError) return { values, problem: reasonOf(error) ?? wrong }
    return { values, ...faultOf(error) }
  }
  if (!(await headers()).get('next-action')) redirect(goTo as Route)
  return { goTo }
}

function textOf(form: FormData, name: string): string {
  const value = form.get(name)
  return typeof value === 'string' ? value : ''
}

const wrong = 'This email and password do not fit together.'

function reasonOf(error: AuthError): string | null {
  if ('code' in error && error.code === 'throttled')
    return 'There were too many attempts. Wait a quarter of an hour and try again.'
  if (error.type === 'CallbackRouteError') return faultOf(error.cause?.err ?? error).problem ?? null
  return null
}
