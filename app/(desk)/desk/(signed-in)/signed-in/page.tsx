import { requireEditor } from '@/auth/session'
import { DeskHead } from '@/components/desk/desk-frame'

export default async function SignedInPage() {
  await requireEditor(null, '/desk/signed-in')
  return (
    <>
      <DeskHead title="You are signed in again" />
      <p>Close this tab, go back to your form and save it once more.</p>
    </>
  )
}
