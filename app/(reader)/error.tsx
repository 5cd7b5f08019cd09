'use client'

import { TroubleText } from '@/components/layout/trouble-text'
import { brokenPage } from '@/domain/pages/trouble'

/** Something broke while a page was made: says so, with the id that the log has too. */
export default function ReaderError({ error }: { error: Error & { digest?: string } }) {
  return <TroubleText trouble={brokenPage} fault={error.digest} />
}
