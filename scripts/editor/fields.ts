import { z } from 'zod'
import { roles, type Role } from '../../domain/permissions'
import { weaknessOf } from '../../domain/staff/password-rule'

/** An address as accounts carry it. */
export const emailOf = (text: string) => text.trim().toLowerCase()

/** What is wrong with a field of a new account, in a sentence, or null. */
export const problems = {
  email: (text: string) =>
    z.email().max(200).safeParse(emailOf(text)).success ? null : 'This is no email address.',
  name: (text: string) =>
    text.trim() && text.length <= 100 ? null : 'Give a name of 100 characters or fewer.',
  role: (text: string) => (roleOf(text) ? null : `Roles: ${roles.join(', ')}.`),
  password: (text: string, email: string) => weaknessOf(text, email),
}

export const roleOf = (text: string): Role | undefined =>
  roles.find((role) => role === text.trim().toLowerCase())
