import { deadlinesCsv } from '@/domain/exports/deadlines'
import { csvFile } from '../../../_site/export-file'
import { foundDeadlines } from '../found-deadlines'

export const dynamic = 'force-dynamic'

/** The deadlines as filtered, as CSV. */
export async function GET(request: Request) {
  const { deadlines, head, name } = await foundDeadlines(request)
  return csvFile(deadlinesCsv(deadlines, head), name)
}
