'use server'

import { z } from 'zod'
import { editorAction } from '@/auth/editor-action'
import { fitsPassword, hashPassword } from '@/auth/password'
import { mayTry } from '@/auth/attempts'
import { changePassword, endAllSessions, findAccount } from '@/db/mutations/sessions'
import { weaknessOf } from '@/domain/staff/password-rule'

const Passwords = z.object({
  current: z.string().min(1, 'Give your current password.').max(200),
  password: z.string().min(1, 'Give a new password.').max(200, 'Use 200 characters or fewer.'),
})

export const changeOwnPassword = editorAction(
  null,
  Passwords,
  async ({ current, password }, editor) => {
    if (!(await mayTry(editor.email, null)))
      return { problem: 'There were too many attempts. Wait a quarter of an hour.' }
    const account = await findAccount(editor.email)
    if (!(await fitsPassword(account?.passwordHash ?? null, current)))
      return { errors: { current: ['This is not your password.'] } }
    const weakness = weaknessOf(password, editor.email)
    if (weakness) return { errors: { password: [weakness] } }
    await changePassword(editor, await hashPassword(password))
    return { done: 'Your password is changed, and your other sessions have ended.' }
  },
)

export const signOutEverywhere = editorAction(null, z.object({}), async (_, editor) => {
  await endAllSessions(editor.id, editor.id)
  return { goTo: '/desk/sign-in' }
})
