import { bibtex } from '@/domain/citations/bibtex'
import { citationFile } from '../citation-file'

export const dynamic = 'force-dynamic'

export async function GET(
  request: Request,
  { params }: RouteContext<'/agreements/[slug]/cite.bib'>,
) {
  const file = { write: bibtex, type: 'application/x-bibtex', ending: 'bib' }
  return citationFile(request, (await params).slug, file)
}
