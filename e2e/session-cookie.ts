import { encode } from 'next-auth/jwt'
import { beginSession, findAccount } from '../db/mutations/sessions'

const name = 'authjs.session-token'

/** Begins a session as signing in does, and gives the cookie that carries it. */
export async function sessionCookie(email: string, url: string) {
  const account = await findAccount(email)
  if (!account) throw new Error(`Nobody who may sign in has the address ${email}`)
  const sessionId = await beginSession(account.id, 'a browser test')
  const secret = process.env.AUTH_SECRET!
  const value = await encode({ token: { sessionId }, secret, salt: name })
  return { name, value, url, httpOnly: true, sameSite: 'Lax' as const }
}
