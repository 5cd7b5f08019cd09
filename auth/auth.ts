import NextAuth, { CredentialsSignin } from 'next-auth'
import Credentials from 'next-auth/providers/credentials'
import {
  beginSession,
  endSession,
  findAccount,
  findEditor,
  type Editor,
} from '../db/mutations/sessions'
import { logFault } from '../log/log'
import { forgetAttempts, mayTry } from './attempts'
import { safeCallback } from './callback-address'
import { clientAddress } from './client-address'
import { fitsPassword } from './password'

/** Too many attempts; everything else that goes wrong is one answer, whoever asks. */
class Throttled extends CredentialsSignin {
  override code = 'throttled'
}

declare module 'next-auth' {
  interface Session {
    editor?: Editor
    /** The database did not say whose session this is. */
    unanswered?: boolean
  }
  interface User {
    sessionId?: string
  }
}

export const { handlers, auth, signIn, signOut } = NextAuth({
  // The address is checked by our own pages; behind a proxy Next is told the host by it.
  trustHost: true,
  useSecureCookies: process.env.SITE_URL?.startsWith('https://') ?? false,
  session: { strategy: 'jwt', maxAge: 12 * 60 * 60 },
  pages: { signIn: '/desk/sign-in', error: '/desk/sign-in' },
  logger: { error: () => {}, warn: () => {} },
  providers: [
    Credentials({
      credentials: { email: {}, password: { type: 'password' } },
      async authorize({ email, password }, request) {
        if (typeof email !== 'string' || typeof password !== 'string' || password.length > 200)
          return null
        const account = email.trim().toLowerCase()
        if (!(await mayTry(account, clientAddress(request.headers)))) throw new Throttled()
        const found = await findAccount(account)
        if (!(await fitsPassword(found?.passwordHash ?? null, password)) || !found) return null
        await forgetAttempts(account)
        const sessionId = await beginSession(found.id, request.headers.get('user-agent'))
        return { id: String(found.id), sessionId }
      },
    }),
  ],
  callbacks: {
    // The cookie carries the key of a session and nothing else; who that is, the database says each time.
    async jwt({ token, user }) {
      if (user?.sessionId) return { sessionId: user.sessionId }
      const { sessionId } = token
      if (typeof sessionId !== 'string') return null
      try {
        const editor = await findEditor(sessionId)
        return editor ? { sessionId, editor } : null
      } catch (error) {
        // What is thrown here counts as signed out, and nobody is because the database is away.
        logFault(error, 'session')
        return { sessionId, unanswered: true }
      }
    },
    session: ({ session, token }) => ({
      ...session,
      editor: token.editor as Editor | undefined,
      unanswered: token.unanswered === true,
    }),
    redirect: ({ url, baseUrl }) => new URL(safeCallback(url), baseUrl).href,
  },
  events: {
    async signOut(message) {
      const sessionId = 'token' in message ? message.token?.sessionId : null
      if (typeof sessionId === 'string') await endSession(sessionId)
    },
  },
})
