import { exportedCsv } from '@/domain/imports/exported'
import { fileNameOf, foundAgreements } from '../found'

export const dynamic = 'force-dynamic'

/** The list as filtered, as CSV; the mark at its beginning tells spreadsheets that it is UTF-8. */
export async function GET(request: Request) {
  const { agreements, head } = await foundAgreements(request)
  return new Response(`\ufeff${exportedCsv(agreements, head)}`, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8; header=present',
      'Content-Disposition': `attachment; filename="${fileNameOf(request, 'csv')}"`,
    },
  })
}
