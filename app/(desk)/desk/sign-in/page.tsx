import type { Metadata } from 'next'
import { redirect } from 'next/navigation'
import { currentEditor } from '@/auth/session'
import { safeCallback } from '@/auth/callback-address'
import { DeskForm } from '@/components/desk/desk-form'
import { TextField } from '@/components/desk/fields'
import { SubmitButton } from '@/components/desk/submit-button'
import type { Route } from 'next'
import { signInToDesk } from './actions'

export const metadata: Metadata = { title: 'Sign in' }

export default async function SignInPage({ searchParams }: PageProps<'/desk/sign-in'>) {
  const callback = safeCallback((await searchParams).callbackUrl)
  if (await currentEditor()) redirect(callback as Route)
  return (
    <main className="mx-auto flex min-h-dvh max-w-sm flex-col justify-center gap-6 px-4 py-10">
      <h1 className="text-2xl font-semibold tracking-tight">
        <a href="/">Entente</a>
      </h1>
      <DeskForm action={signInToDesk} label="Sign in">
        <input type="hidden" name="callback" value={callback} />
        <TextField name="email" label="Email" type="email" autoComplete="username" required />
        <TextField
          name="password"
          label="Password"
          type="password"
          autoComplete="current-password"
          required
        />
        <div>
          <SubmitButton>Sign in</SubmitButton>
        </div>
      </DeskForm>
    </main>
  )
}
