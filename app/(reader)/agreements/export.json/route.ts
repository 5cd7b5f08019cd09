import { exportedJson } from '@/domain/imports/exported'
import { jsonFile } from '../../../_site/export-file'
import { foundAgreements } from '../found'

export const dynamic = 'force-dynamic'

/** The list as filtered, as JSON. */
export async function GET(request: Request) {
  const { agreements, head, name } = await foundAgreements(request)
  return jsonFile(exportedJson(agreements, head), name)
}
