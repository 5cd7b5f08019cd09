import type { Metadata } from 'next'
import { requireEditor } from '@/auth/session'
import { DeskForm } from '@/components/desk/desk-form'
import { DeskHead } from '@/components/desk/desk-frame'
import { TextField } from '@/components/desk/fields'
import { SubmitButton } from '@/components/desk/submit-button'
import { SectionHead } from '@/components/ui/section-head'
import { changeOwnPassword, signOutEverywhere } from './actions'

export const metadata: Metadata = { title: 'Account' }

export default async function AccountPage() {
  const editor = await requireEditor(null, '/desk/account')
  return (
    <div className="flex max-w-measure flex-col gap-8">
      <DeskHead title={editor.name} />
      <section className="flex flex-col gap-4">
        <SectionHead>Change your password</SectionHead>
        <DeskForm action={changeOwnPassword} label="Change your password">
          <TextField
            name="current"
            label="Current password"
            type="password"
            autoComplete="current-password"
            required
          />
          <TextField
            name="password"
            label="New password"
            type="password"
            autoComplete="new-password"
            hint="12 characters or more. Your other sessions end."
            required
          />
          <div>
            <SubmitButton>Change it</SubmitButton>
          </div>
        </DeskForm>
      </section>
      <section className="flex flex-col gap-4">
        <SectionHead>Sign out everywhere</SectionHead>
        <p className="text-sm text-muted">Ends your session in every browser, this one included.</p>
        <DeskForm action={signOutEverywhere} label="Sign out everywhere">
          <div>
            <SubmitButton quiet>Sign out everywhere</SubmitButton>
          </div>
        </DeskForm>
      </section>
    </div>
  )
}
