import { requireEditor } from '@/auth/session'
import { DeskHead } from '@/components/desk/desk-frame'
import { labelOf } from '@/domain/labels'

export default async function NotAllowedPage() {
  const editor = await requireEditor(null, '/desk')
  return (
    <>
      <DeskHead title="This is not for your role" />
      <p className="max-w-measure">
        As {labelOf(editor.role).toLowerCase()} you cannot do what you asked for. An editor or the
        chief editor can; an administrator can change your role.
      </p>
      <p className="mt-4">
        <a className="quiet-link" href="/desk">
          Back to what waits for you
        </a>
      </p>
    </>
  )
}
