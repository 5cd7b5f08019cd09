import { deadlinesJson } from '@/domain/exports/deadlines'
import { jsonFile } from '../../../_site/export-file'
import { foundDeadlines } from '../found-deadlines'

export const dynamic = 'force-dynamic'

/** The deadlines as filtered, as JSON. */
export async function GET(request: Request) {
  const { deadlines, head, name } = await foundDeadlines(request)
  return jsonFile(deadlinesJson(deadlines, head), name)
}
