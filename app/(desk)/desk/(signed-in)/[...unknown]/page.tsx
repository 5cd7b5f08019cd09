import { notFound } from 'next/navigation'
import { requireEditor } from '@/auth/session'

/** Every address of the desk that nothing else answers; nobody outside learns which there are. */
export default async function UnknownDeskPage() {
  await requireEditor(null, '/desk')
  notFound()
}
