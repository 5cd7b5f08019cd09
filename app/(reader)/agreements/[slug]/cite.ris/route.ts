import { ris } from '@/domain/citations/ris'
import { citationFile } from '../citation-file'

export const dynamic = 'force-dynamic'

export async function GET(
  request: Request,
  { params }: RouteContext<'/agreements/[slug]/cite.ris'>,
) {
  const file = { write: ris, type: 'application/x-research-info-systems', ending: 'ris' }
  return citationFile(request, (await params).slug, file)
}
