import { exportedJson } from '@/domain/imports/exported'
import { fileNameOf, foundAgreements } from '../found'

export const dynamic = 'force-dynamic'

/** The list as filtered, as JSON. */
export async function GET(request: Request) {
  const { agreements, head } = await foundAgreements(request)
  return new Response(`${JSON.stringify(exportedJson(agreements, head), null, 1)}\n`, {
    headers: {
      'Content-Type': 'application/json; charset=utf-8',
      'Content-Disposition': `attachment; filename="${fileNameOf(request, 'json')}"`,
    },
  })
}
