import { redirect } from 'next/navigation'
import { cache } from 'react'
import type { Editor } from '../db/mutations/sessions'
import { may, type Permission } from '../domain/permissions'
import { auth } from './auth'

/** The database did not say who is signed in; known by its code as any refused connection is. */
class Unanswered extends Error {
  code = 'CONNECTION_CLOSED'
}

/**
 * Who is signed in, or null. Asked of the database once for each request; throws where that does
 * not answer.
 */
export const currentEditor = cache(async (): Promise<Editor | null> => {
  const session = await auth()
  if (session?.unanswered) throw new Unanswered('The database did not say who is signed in')
  return session?.editor ?? null
})

/**
 * Who is signed in, for a page of the desk: sends others to sign in and back again, and those who
 * may not see the page to one that says so.
 */
export async function requireEditor(permission: Permission | null, path: string): Promise<Editor> {
  const editor = await currentEditor()
  if (!editor) redirect(`/desk/sign-in?callbackUrl=${encodeURIComponent(path)}`)
  if (permission && !may(editor.role, permission)) redirect('/desk/not-allowed')
  return editor
}
