import { exportedCsv } from '@/domain/imports/exported'
import { csvFile } from '../../../_site/export-file'
import { foundAgreements } from '../found'

export const dynamic = 'force-dynamic'

/** The list as filtered, as CSV. */
export async function GET(request: Request) {
  const { agreements, head, name } = await foundAgreements(request)
  return csvFile(exportedCsv(agreements, head), name)
}
